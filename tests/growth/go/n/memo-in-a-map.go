// Counts the ways up a stair with a memo.
package main

func work(numbers []int) int {
	memo := map[int]int{}
	var ways func(int) int
	ways = func(stair int) int {
		if stair < 2 {
			return 1
		}
		if known, ok := memo[stair]; ok {
			return known
		}
		memo[stair] = (ways(stair-1) + ways(stair-2)) % 1_000_007
		return memo[stair]
	}
	return ways(len(numbers))
}
