// Waits for a timer of a hundred years in a select; the virtual clock must let it return at once.
package main

import "time"

func echo(numbers []int) int {
	select {
	case <-time.After(876_000 * time.Hour):
	}
	total := 0
	for _, number := range numbers {
		total += number
	}
	return total
}
