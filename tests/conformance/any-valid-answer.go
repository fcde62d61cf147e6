// As it is published: no package clause, no imports, a slice for the pair.
func anyPair(numbers []int, total int) []int {
	seen := map[int]int{}
	for i, number := range numbers {
		if j, ok := seen[total-number]; ok {
			return []int{j, i}
		}
		seen[number] = i
	}
	return nil
}
