// Takes numbers off the front by cutting the slice and appends to its end; both cost a constant on average.
package main

import "slices"

func work(numbers []int) int {
	queue := slices.Clone(numbers)
	total := 0
	for rounds := 2 * len(numbers); rounds > 0; rounds-- {
		first := queue[0]
		queue = append(queue[1:], first)
		total += first
	}
	return total
}
