// Sorts with a comparison that never returns; the budget must end it.
// says: spent the budget
package main

import "slices"

func echo(numbers []int) int {
	slices.SortFunc(numbers, func(a, b int) int {
		for {
		}
	})
	for {
	}
}
