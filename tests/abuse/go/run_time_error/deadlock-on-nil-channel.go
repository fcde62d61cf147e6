// Sends on a channel that was never made; the deadlock must be told.
// says: deadlock
package main

func echo(numbers []int) int {
	var none chan int
	none <- 1
	return 0
}
