// Sorts by swapping neighbours until none is out of order.
package main

func work(numbers []int) int {
	for last := len(numbers) - 1; last > 0; last-- {
		for at := range last {
			if numbers[at] > numbers[at+1] {
				numbers[at], numbers[at+1] = numbers[at+1], numbers[at]
			}
		}
	}
	return numbers[0]
}
