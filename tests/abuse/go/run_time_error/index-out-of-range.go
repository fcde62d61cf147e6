// Reads behind the end of its slice; the panic must be told.
// says: index out of range
package main

func echo(numbers []int) int {
	return numbers[len(numbers)]
}
