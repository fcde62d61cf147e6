// Takes any number of numbers instead of a slice; the message must say so.
// says: takes any number of values
package main

func echo(numbers ...int) int {
	total := 0
	for _, number := range numbers {
		total += number
	}
	return total
}
