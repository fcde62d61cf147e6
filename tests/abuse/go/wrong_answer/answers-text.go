// Answers the sum as text in an any; text is no whole number.
package main

import "strconv"

func echo(numbers []int) any {
	total := 0
	for _, number := range numbers {
		total += number
	}
	return strconv.Itoa(total)
}
