// Makes a slice of negative length; the panic must be told.
// says: makeslice: len out of range
package main

func echo(numbers []int) int {
	count := len(numbers)
	return len(make([]int, -1-count))
}
