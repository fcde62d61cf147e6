// Sleeps for an hour and then answers right; the virtual clock must let it return at once.
package main

import "time"

func echo(numbers []int) int {
	time.Sleep(time.Hour)
	total := 0
	for _, number := range numbers {
		total += number
	}
	return total
}
