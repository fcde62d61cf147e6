// Looks for the third of each pair by the library, which looks at all numbers.
package main

import "slices"

func work(numbers []int) int {
	found := 0
	for i, one := range numbers {
		for _, other := range numbers[i+1:] {
			if slices.Contains(numbers, 1<<40-one-other) {
				found++
			}
		}
	}
	return found
}
