// Panics before anything is called; the panic must be told.
// says: too early
package main

func init() { panic("too early") }

func echo(numbers []int) int {
	return len(numbers)
}
