// Floods each slick that is left on a stack of its own, in LeetCode's form: O(n) time.
func countSlicks(image [][]byte) int {
	type cell struct{ row, column int }
	slicks := 0
	for row := range image {
		for column := range image[row] {
			if image[row][column] != '1' {
				continue
			}
			slicks++
			open := []cell{{row, column}}
			for len(open) > 0 {
				at := open[len(open)-1]
				open = open[:len(open)-1]
				if at.row < 0 || at.row >= len(image) || at.column < 0 || at.column >= len(image[0]) {
					continue
				}
				if image[at.row][at.column] != '1' {
					continue
				}
				image[at.row][at.column] = '0'
				open = append(open,
					cell{at.row - 1, at.column}, cell{at.row + 1, at.column},
					cell{at.row, at.column - 1}, cell{at.row, at.column + 1})
			}
		}
	}
	return slicks
}
