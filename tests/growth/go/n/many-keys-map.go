// Counts in a map with as many keys as there are numbers.
package main

func work(numbers []int) int {
	seen := make(map[int]int, len(numbers))
	for index, number := range numbers {
		seen[index*1_000_003]++
		seen[index*1_000_003] += number
	}
	return len(seen)
}
