// Takes all memory before anything is called; the memory limit must end it all the same.
package main

var all [][]byte

func init() {
	for range 1 << 20 {
		all = append(all, make([]byte, 1<<20))
	}
}

func echo(numbers []int) int {
	total := 0
	for _, number := range numbers {
		total += number
	}
	return total
}
