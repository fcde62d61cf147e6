// Keeps the smallest end of each length and searches it.
package main

import "sort"

func work(numbers []int) int {
	var ends []int
	for _, number := range numbers {
		at := sort.SearchInts(ends, number)
		if at == len(ends) {
			ends = append(ends, number)
		} else {
			ends[at] = number
		}
	}
	return len(ends)
}
