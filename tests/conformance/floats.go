// NaN of a negative number.
func roots(numbers []float64) []float64 {
	var all []float64
	for _, number := range numbers {
		all = append(all, math.Sqrt(number))
	}
	return all
}
