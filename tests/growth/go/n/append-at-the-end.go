// Appends each number to a slice that grows by doubling.
package main

func work(numbers []int) int {
	var all []int
	for _, number := range numbers {
		all = append(all, number, -number)
	}
	return len(all)
}
