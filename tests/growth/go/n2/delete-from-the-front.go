// Deletes the first number by the library, which moves the others down.
package main

import "slices"

func work(numbers []int) int {
	total := 0
	for len(numbers) > 0 {
		total += numbers[0]
		numbers = slices.Delete(numbers, 0, 1)
	}
	return total
}
