// One end at the cheapest, one at the dearest: O(n) time, O(1) space.
package main

func pairsWithinBudget(prices []int, budget int) int {
	pairs := 0
	left, right := 0, len(prices)-1
	for left < right {
		if prices[left]+prices[right] <= budget {
			pairs += right - left
			left++
		} else {
			right--
		}
	}
	return pairs
}
