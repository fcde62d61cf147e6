// Takes a text for a number; the panic must be told.
// says: interface conversion
package main

func echo(numbers []int) int {
	var value any = "text"
	return value.(int) + len(numbers)
}
