// Searches a sorted slice for what is not there, halving it each time.
// input: ascending
package main

func work(numbers []int) int {
	low, high := 0, len(numbers)
	for low < high {
		middle := (low + high) / 2
		if numbers[middle] < 1<<40 {
			low = middle + 1
		} else {
			high = middle
		}
	}
	return low
}
