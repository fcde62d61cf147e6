// Keeps a slice sorted: finds the place by halving, but moves all behind it.
package main

import "slices"

func work(numbers []int) int {
	var sorted []int
	for _, number := range numbers {
		at, _ := slices.BinarySearch(sorted, number)
		sorted = slices.Insert(sorted, at, number)
	}
	return sorted[len(sorted)/2]
}
