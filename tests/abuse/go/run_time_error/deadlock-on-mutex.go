// Locks a mutex twice; the deadlock must be told.
// says: deadlock
package main

import "sync"

func echo(numbers []int) int {
	var lock sync.Mutex
	lock.Lock()
	lock.Lock()
	return 0
}
