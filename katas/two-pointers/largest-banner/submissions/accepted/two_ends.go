// From both ends inwards, always leaving the shorter mast, in LeetCode's form: O(n) time, O(1) space.
func largestBanner(masts []int) int64 {
	var largest int64
	left, right := 0, len(masts)-1
	for left < right {
		height := min(masts[left], masts[right])
		largest = max(largest, int64(height)*int64(right-left))
		if masts[left] < masts[right] {
			left++
		} else {
			right--
		}
	}
	return largest
}
