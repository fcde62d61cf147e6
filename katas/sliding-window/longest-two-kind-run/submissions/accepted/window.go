// A count of each colour between two ends that only move right, in LeetCode's form: O(n) time, three keys at most.
func longestTwoKindRun(tiles []int) int {
	counts := map[int]int{}
	start, longest := 0, 0
	for end, tile := range tiles {
		counts[tile]++
		for len(counts) > 2 {
			leaving := tiles[start]
			counts[leaving]--
			if counts[leaving] == 0 {
				delete(counts, leaving)
			}
			start++
		}
		longest = max(longest, end+1-start)
	}
	return longest
}
