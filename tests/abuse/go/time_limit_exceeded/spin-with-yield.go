// Yields for ever to nobody; the budget must end it.
// says: spent the budget
package main

import "runtime"

func echo(numbers []int) int {
	for {
		runtime.Gosched()
	}
}
