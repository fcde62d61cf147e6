// Counts what the stretch between two ends that only move on still lacks: O(n + m) time, O(n + m) space.
package main

func shortestRake(wagons []int, order []int) []int {
	lacks := make(map[int]int, len(order))
	for _, cargo := range order {
		lacks[cargo]++
	}
	lacking := len(order)
	first := 0
	var best []int
	for last, cargo := range wagons {
		if lacks[cargo] > 0 {
			lacking--
		}
		lacks[cargo]--
		for lacking == 0 {
			if best == nil || last-first < best[1]-best[0] {
				best = []int{first, last}
			}
			lacks[wagons[first]]++
			if lacks[wagons[first]] > 0 {
				lacking++
			}
			first++
		}
	}
	return best
}
