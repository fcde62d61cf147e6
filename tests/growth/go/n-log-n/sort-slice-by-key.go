// Sorts with a comparison of its own, by the last three digits.
package main

import "sort"

func work(numbers []int) int {
	sort.Slice(numbers, func(i, j int) bool { return numbers[i]%1000 < numbers[j]%1000 })
	total := 0
	for index, number := range numbers {
		total += index * (number % 7)
	}
	return total
}
