// Answers the right sum as any; a whole number within is a whole number.
package main

func echo(numbers []int) any {
	total := 0
	for _, number := range numbers {
		total += number
	}
	return total
}
