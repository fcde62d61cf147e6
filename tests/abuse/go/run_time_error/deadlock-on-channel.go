// Waits for a channel nobody sends on; the deadlock must be told.
// says: deadlock
package main

func echo(numbers []int) int {
	return <-make(chan int)
}
