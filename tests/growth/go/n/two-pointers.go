// Closes in from both ends.
package main

func work(numbers []int) int {
	left, right, met := 0, len(numbers)-1, 0
	for left < right {
		if numbers[left] < numbers[right] {
			left++
		} else {
			right--
		}
		met++
	}
	return met
}
