// Makes a slice larger than any memory; the panic must be told.
// says: makeslice: len out of range
package main

func echo(numbers []int) int {
	return len(make([]int, 1<<60+len(numbers)))
}
