// Initializes an array of 4 GiB in the data segment; neither compiler nor linker may be brought down.
package main

var all = [1 << 32]byte{1<<32 - 1: 1}

func echo(numbers []int) int {
	all[len(numbers)]++
	total := 0
	for _, number := range numbers {
		total += number
	}
	return total
}
