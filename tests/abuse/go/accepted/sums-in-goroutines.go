// Hands every number to a goroutine of its own; goroutines are no threads and may be used.
package main

import "sync"

func echo(numbers []int) int {
	var all sync.WaitGroup
	var lock sync.Mutex
	total := 0
	for _, number := range numbers {
		all.Add(1)
		go func() {
			defer all.Done()
			lock.Lock()
			defer lock.Unlock()
			total += number
		}()
	}
	all.Wait()
	return total
}
