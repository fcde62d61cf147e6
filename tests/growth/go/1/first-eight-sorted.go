// Sorts a copy of the first eight numbers, however many there are.
package main

import "slices"

func work(numbers []int) int {
	few := slices.Clone(numbers[:min(8, len(numbers))])
	slices.Sort(few)
	if len(few) == 0 {
		return 0
	}
	return few[len(few)/2]
}
