// Calls itself once a number, as deep as the list is long.
package main

func sum(numbers []int) int {
	if len(numbers) == 0 {
		return 0
	}
	return numbers[0] - sum(numbers[1:])
}

func work(numbers []int) int {
	return sum(numbers)
}
