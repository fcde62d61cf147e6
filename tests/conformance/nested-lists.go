// Rows become columns, from the last; a method, and characters as runes.
type Solution struct{}

func (s *Solution) Turned(grid [][]rune) [][]rune {
	turned := make([][]rune, len(grid[0]))
	for column := range turned {
		for row := len(grid) - 1; row >= 0; row-- {
			turned[column] = append(turned[column], grid[row][column])
		}
	}
	return turned
}
