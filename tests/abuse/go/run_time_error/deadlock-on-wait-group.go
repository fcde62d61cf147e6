// Waits for work that nobody does; the deadlock must be told.
// says: deadlock
package main

import "sync"

func echo(numbers []int) int {
	var all sync.WaitGroup
	all.Add(1)
	all.Wait()
	return 0
}
