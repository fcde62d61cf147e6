// Sleeps for ever in small steps; each costs the judge work, so the budget must end it.
package main

import "time"

func echo(numbers []int) int {
	for {
		time.Sleep(time.Nanosecond)
	}
}
