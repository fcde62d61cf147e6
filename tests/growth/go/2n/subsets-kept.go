// Keeps every subset in a slice of slices.
package main

import "slices"

func work(numbers []int) int {
	all := [][]int{{}}
	for _, number := range numbers {
		for _, subset := range all {
			all = append(all, append(slices.Clone(subset), number))
		}
	}
	return len(all)
}
