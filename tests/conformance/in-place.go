// Copies from a turned copy.
func turn(numbers []int, by int) {
	by %= len(numbers)
	at := len(numbers) - by
	copy(numbers, slices.Concat(numbers[at:], numbers[:at]))
}
