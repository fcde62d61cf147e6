// Sorts by the library and takes the middle.
package main

import "slices"

func work(numbers []int) int {
	sorted := slices.Clone(numbers)
	slices.Sort(sorted)
	if len(sorted) == 0 {
		return 0
	}
	return sorted[len(sorted)/2]
}
