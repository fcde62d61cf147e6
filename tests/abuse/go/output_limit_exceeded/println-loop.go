// Prints for ever with the function that needs no package; the print limit must end it.
// says: printed more than 1024 KiB
package main

func echo(numbers []int) int {
	for count := 0; ; count++ {
		println("again", count)
	}
}
