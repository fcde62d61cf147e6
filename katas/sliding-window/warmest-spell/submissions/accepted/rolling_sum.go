// Carries the sum of the last `hours` readings along, in LeetCode's form: O(n) time, O(1) space.
func warmestSpell(readings []int, hours int) float64 {
	sum := 0
	for _, reading := range readings[:hours] {
		sum += reading
	}
	warmest := sum
	for hour := hours; hour < len(readings); hour++ {
		sum += readings[hour] - readings[hour-hours]
		warmest = max(warmest, sum)
	}
	return float64(warmest) / float64(hours)
}
