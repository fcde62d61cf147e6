// Keeps the best sum of a stretch that ends here.
package main

func work(numbers []int) int {
	best, here := 0, 0
	for _, number := range numbers {
		here = max(0, here+number)
		best = max(best, here)
	}
	return best
}
