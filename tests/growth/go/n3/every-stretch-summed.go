// Sums each stretch anew.
package main

func work(numbers []int) int {
	best := 0
	for start := range numbers {
		for end := start; end <= len(numbers); end++ {
			total := 0
			for _, number := range numbers[start:end] {
				total += number
			}
			best = max(best, total)
		}
	}
	return best
}
