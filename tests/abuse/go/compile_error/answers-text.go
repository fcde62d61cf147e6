// Returns the sum as text, which Go's types tell before anything runs.
// says: returns `string`
package main

import "strconv"

func echo(numbers []int) string {
	total := 0
	for _, number := range numbers {
		total += number
	}
	return strconv.Itoa(total)
}
