// Takes up to three numbers off the end by cutting the slice.
package main

func work(numbers []int) int {
	total := 0
	for range min(3, len(numbers)) {
		last := len(numbers) - 1
		total += numbers[last]
		numbers = numbers[:last]
	}
	return total
}
