// Walks from the last place of a heap to its root.
package main

func work(numbers []int) int {
	total := 0
	for at := len(numbers); at > 0; at /= 2 {
		total += numbers[at-1]
	}
	return total
}
