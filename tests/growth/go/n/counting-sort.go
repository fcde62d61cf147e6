// Sorts by counting remainders.
package main

func work(numbers []int) int {
	var counts [100]int
	for _, number := range numbers {
		counts[(number%100+100)%100]++
	}
	sorted := make([]int, 0, len(numbers))
	for value, count := range counts {
		for range count {
			sorted = append(sorted, value)
		}
	}
	if len(sorted) == 0 {
		return 0
	}
	return sorted[len(sorted)/2]
}
