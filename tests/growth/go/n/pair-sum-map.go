// Looks for the partner of each number in a map of those before.
package main

func work(numbers []int) int {
	seen := map[int]int{}
	pairs := 0
	for _, number := range numbers {
		pairs += seen[10-number]
		seen[number]++
	}
	return pairs
}
