// Copies a map of all seen so far for each number.
package main

import "maps"

func work(numbers []int) int {
	seen := map[int]bool{}
	for index := range numbers {
		seen = maps.Clone(seen)
		seen[index] = true
	}
	return len(seen)
}
