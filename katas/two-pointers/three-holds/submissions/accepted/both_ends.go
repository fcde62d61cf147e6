// Zeros grow from the front, twos from the back, in LeetCode's form: O(n) time, O(1) space.
func threeHolds(bags []int) {
	front, next, back := 0, 0, len(bags)-1
	for next <= back {
		switch bags[next] {
		case 0:
			bags[front], bags[next] = bags[next], bags[front]
			front++
			next++
		case 1:
			next++
		default:
			bags[next], bags[back] = bags[back], bags[next]
			back--
		}
	}
}
