// Adds 1 to n by the formula.
package main

func work(numbers []int) int {
	n := len(numbers)
	return n * (n + 1) / 2
}
