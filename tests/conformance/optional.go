// Pointers for what may be absent; the answer with whether there is one.
func nextGreater(numbers []*int, than *int) (int, bool) {
	for _, number := range numbers {
		if number != nil && (than == nil || *number > *than) {
			return *number, true
		}
	}
	return 0, false
}
