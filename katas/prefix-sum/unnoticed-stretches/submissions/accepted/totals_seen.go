// How often each total was seen, asked for before the day's own total is noted: O(n) time.
package main

func UnnoticedStretches(flows []int, change int) int {
	seen := map[int]int{0: 1}
	total, stretches := 0, 0
	for _, flow := range flows {
		total += flow
		stretches += seen[total-change]
		seen[total]++
	}
	return stretches
}
