// Sorts, fixes the smallest card, closes in on the other two from both ends, in LeetCode's form: O(n^2) time.
func threeCardHands(cards []int, target int) [][]int {
	slices.Sort(cards)
	hands := [][]int{}
	for i, first := range cards {
		if i > 0 && first == cards[i-1] {
			continue
		}
		left, right := i+1, len(cards)-1
		for left < right {
			sum := first + cards[left] + cards[right]
			switch {
			case sum < target:
				left++
			case sum > target:
				right--
			default:
				hands = append(hands, []int{first, cards[left], cards[right]})
				left++
				for left < right && cards[left] == cards[left-1] {
					left++
				}
			}
		}
	}
	return hands
}
