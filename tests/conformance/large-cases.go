// Counts the stretch that ends here, in 32 bits.
func even_stretch(numbers []int32) (best int32) {
	var here int32
	for _, number := range numbers {
		if number%2 == 0 {
			here++
		} else {
			here = 0
		}
		best = max(best, here)
	}
	return
}
