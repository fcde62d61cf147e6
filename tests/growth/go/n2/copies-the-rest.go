// Copies the rest of the slice for each number.
package main

func work(numbers []int) int {
	total := 0
	for len(numbers) > 0 {
		total += numbers[0]
		numbers = append([]int{}, numbers[1:]...)
	}
	return total
}
