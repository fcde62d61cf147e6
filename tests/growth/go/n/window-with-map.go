// Counts three kinds at most between two ends.
// input: few-kinds
package main

func work(numbers []int) int {
	counts := map[int]int{}
	start, longest := 0, 0
	for end, number := range numbers {
		counts[number]++
		for len(counts) > 3 {
			counts[numbers[start]]--
			if counts[numbers[start]] == 0 {
				delete(counts, numbers[start])
			}
			start++
		}
		longest = max(longest, end+1-start)
	}
	return longest
}
