// Appends for ever; the memory limit must end it.
package main

func echo(numbers []int) int {
	var all [][]int
	for {
		all = append(all, make([]int, 1<<16))
	}
}
