// Uses the text up to each place as the key of a map.
package main

import "strings"

func work(numbers []int) int {
	text := strings.Repeat("k", len(numbers))
	seen := map[string]bool{}
	for index := range numbers {
		seen[text[:index]] = true
	}
	return len(seen)
}
