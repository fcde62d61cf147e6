// Answers the first key that a map happens to give; the order is seeded and never right for all.
package main

func echo(numbers []int) int {
	seen := map[int]bool{1 << 40: true}
	for index, number := range numbers {
		seen[number+index<<20] = true
	}
	for key := range seen {
		return key
	}
	return 0
}
