// By the bits of a number.
func allSubsets(items []int) [][]int {
	var all [][]int
	for set := uint(0); set < 1<<len(items); set++ {
		var subset []int
		for rest := set; rest != 0; rest &= rest - 1 {
			subset = append(subset, items[bits.TrailingZeros(rest)])
		}
		all = append(all, subset)
	}
	return all
}
