// Panics while a variable is initialized; the panic must be told.
// says: index out of range
package main

var none []int

var first = none[3]

func echo(numbers []int) int {
	return first + len(numbers)
}
