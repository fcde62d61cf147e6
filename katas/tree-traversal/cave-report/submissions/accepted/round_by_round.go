// Two slices, the chambers of this depth and those of the next, in LeetCode's form: O(n) time.
func caveReport(entrance *TreeNode) [][]int {
	lines := [][]int{}
	round := []*TreeNode{}
	if entrance != nil {
		round = append(round, entrance)
	}
	for len(round) > 0 {
		line := []int{}
		next := []*TreeNode{}
		for _, chamber := range round {
			line = append(line, chamber.Val)
			if chamber.Left != nil {
				next = append(next, chamber.Left)
			}
			if chamber.Right != nil {
				next = append(next, chamber.Right)
			}
		}
		lines = append(lines, line)
		round = next
	}
	return lines
}
