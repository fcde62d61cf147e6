// Loops for ever before anything is called; the budget must end it.
package main

func init() {
	for {
	}
}

func echo(numbers []int) int {
	return len(numbers)
}
