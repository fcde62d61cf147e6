// Splits every stretch at every place.
package main

func work(numbers []int) int {
	n := len(numbers)
	cost := make([][]int, n)
	for row := range cost {
		cost[row] = make([]int, n)
	}
	for width := 1; width < n; width++ {
		for start := 0; start+width < n; start++ {
			best := 1 << 60
			for split := start; split < start+width; split++ {
				best = min(best, cost[start][split]+cost[split+1][start+width]+numbers[split]&7)
			}
			cost[start][start+width] = best
		}
	}
	return cost[0][n-1]
}
