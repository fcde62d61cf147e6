// Follows a nil pointer; the panic must be told.
// says: nil pointer dereference
package main

func echo(numbers []int) int {
	var pointer *int
	return *pointer + len(numbers)
}
