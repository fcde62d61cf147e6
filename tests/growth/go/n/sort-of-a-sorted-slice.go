// Sorts what is sorted already, which the library notices in one pass.
// input: ascending
package main

import "slices"

func work(numbers []int) int {
	slices.Sort(numbers)
	if len(numbers) == 0 {
		return 0
	}
	return numbers[len(numbers)/2]
}
