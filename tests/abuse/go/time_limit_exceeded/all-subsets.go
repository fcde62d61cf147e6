// Tries every subset before it answers; the growth or the budget must find it.
package main

func echo(numbers []int) int {
	best := 0
	for mask := 0; mask < 1<<min(len(numbers), 62); mask++ {
		best = max(best, mask&1)
	}
	total := -best + best
	for _, number := range numbers {
		total += number
	}
	return total
}
