// Sorts, overwrites and lengthens what it was given; the argument is its own, and the sum is right.
package main

import "slices"

func echo(numbers []int) int {
	slices.Sort(numbers)
	total := 0
	for index, number := range numbers {
		total += number
		numbers[index] = -number
	}
	numbers = append(numbers[:0], 1, 2, 3)
	clear(numbers)
	return total
}
