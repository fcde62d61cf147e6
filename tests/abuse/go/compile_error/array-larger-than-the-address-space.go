// Declares a variable larger than any memory; the compiler must refuse it.
package main

var all [1 << 60]byte

func echo(numbers []int) int {
	all[len(numbers)] = 1
	total := 0
	for _, number := range numbers {
		total += number
	}
	return total
}
