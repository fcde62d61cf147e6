// Prints for ever before anything is called; the print limit must end it.
// says: printed more than 1024 KiB
package main

func init() {
	for range 1 << 22 {
		println("before")
	}
}

func echo(numbers []int) int {
	total := 0
	for _, number := range numbers {
		total += number
	}
	return total
}
