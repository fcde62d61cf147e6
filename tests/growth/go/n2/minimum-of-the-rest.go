// Asks the library for the smallest of the rest at each place.
package main

import "slices"

func work(numbers []int) int {
	total := 0
	for index := range numbers {
		total += slices.Min(numbers[index:])
	}
	return total
}
