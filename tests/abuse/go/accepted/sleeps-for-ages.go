// Sleeps for as long as a duration can tell; the virtual clock must not overflow.
package main

import (
	"math"
	"time"
)

func echo(numbers []int) int {
	begun := time.Now()
	time.Sleep(math.MaxInt64)
	if time.Since(begun) < 0 {
		return -1
	}
	total := 0
	for _, number := range numbers {
		total += number
	}
	return total
}
