// Declares a variable it never uses, which Go refuses; the message must name line and variable.
// says: declared and not used: spare
package main

func echo(numbers []int) int {
	spare := 1
	total := 0
	for _, number := range numbers {
		total += number
	}
	return total
}
