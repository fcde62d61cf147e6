// Loops for ever in a deferred call while it panics; the budget must end it.
// says: spent the budget
package main

func echo(numbers []int) int {
	defer func() {
		for {
		}
	}()
	panic("first")
}
