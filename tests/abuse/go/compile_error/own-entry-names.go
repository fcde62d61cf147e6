// Declares the very names of the code that calls it; there must not be two of them.
package main

func kata_types() {}

func kata_harness() {}

func echo(numbers []int) int {
	total := 0
	for _, number := range numbers {
		total += number
	}
	return total
}
