// Calls itself twice for ever smaller numbers from a hundred down; the budget must end it.
// says: spent the budget
package main

func fibonacci(n int) int {
	if n < 2 {
		return n
	}
	return fibonacci(n-1) + fibonacci(n-2)
}

func echo(numbers []int) int {
	return fibonacci(100 + len(numbers))
}
