// Waits for an hour by asking for the time; the clock stands still while it works, so the budget must end it.
// says: spent the budget
package main

import "time"

func echo(numbers []int) int {
	for until := time.Now().Add(time.Hour); time.Now().Before(until); {
	}
	return len(numbers)
}
