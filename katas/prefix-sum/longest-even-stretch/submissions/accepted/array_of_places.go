// The first place of each balance in an array over the balances -n to n, in LeetCode's form: O(n) time.
func longestEvenStretch(matches string) int {
	first := make([]int, 2*len(matches)+1)
	for i := range first {
		first[i] = -1
	}
	balance, longest := len(matches), 0
	first[balance] = 0
	for i := 0; i < len(matches); i++ {
		if matches[i] == 'W' {
			balance++
		} else {
			balance--
		}
		if first[balance] < 0 {
			first[balance] = i + 1
		}
		longest = max(longest, i+1-first[balance])
	}
	return longest
}
