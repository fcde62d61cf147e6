// Searches by the library, which halves what is left at each step.
// input: ascending
package main

import (
	"slices"
	"sort"
)

func work(numbers []int) int {
	at, found := slices.BinarySearch(numbers, -1<<40)
	if found {
		return -at
	}
	return at + sort.SearchInts(numbers, 1<<40)
}
