// Waits for nothing for ever; the deadlock must be told.
// says: deadlock
package main

func echo(numbers []int) int {
	select {}
}
