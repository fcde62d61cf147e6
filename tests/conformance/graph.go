// Breadth first, from a list of the standard library.
func reached(neighbours [][]int, start int) []bool {
	reached := make([]bool, len(neighbours))
	reached[start] = true
	open := list.New()
	open.PushBack(start)
	for open.Len() > 0 {
		place := open.Remove(open.Front()).(int)
		for _, next := range neighbours[place] {
			if !reached[next] {
				reached[next] = true
				open.PushBack(next)
			}
		}
	}
	return reached
}
