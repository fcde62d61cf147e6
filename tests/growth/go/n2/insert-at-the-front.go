// Puts each number before the others with append, which copies them all.
package main

func work(numbers []int) int {
	var all []int
	for _, number := range numbers {
		all = append([]int{number}, all...)
	}
	return len(all)
}
