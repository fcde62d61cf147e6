// Loops for ever; the budget must end it.
// says: spent the budget
package main

func echo(numbers []int) int {
	for {
	}
}
