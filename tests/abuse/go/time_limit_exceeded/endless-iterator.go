// Ranges over a sequence that never ends; the budget must end it.
// says: spent the budget
package main

func endless(yield func(int) bool) {
	for yield(1) {
	}
}

func echo(numbers []int) int {
	total := 0
	for number := range endless {
		total += number
	}
	return total
}
