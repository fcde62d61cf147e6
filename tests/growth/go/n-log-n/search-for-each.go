// Searches a sorted slice for each number.
package main

import "slices"

func work(numbers []int) int {
	sorted := slices.Sorted(slices.Values(numbers))
	total := 0
	for _, number := range numbers {
		at, _ := slices.BinarySearch(sorted, number+1)
		total += at
	}
	return total
}
