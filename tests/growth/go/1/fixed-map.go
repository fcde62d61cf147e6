// Asks a map of ten keys for the length's last digit.
package main

func work(numbers []int) int {
	names := map[int]int{}
	for digit := range 10 {
		names[digit] = digit * digit
	}
	return names[len(numbers)%10]
}
