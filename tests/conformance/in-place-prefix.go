// What lies behind the count it returns does not matter.
func distinct(numbers []int) int {
	kept := 0
	for _, number := range numbers {
		if kept == 0 || numbers[kept-1] != number {
			numbers[kept] = number
			kept++
		}
	}
	return kept
}
