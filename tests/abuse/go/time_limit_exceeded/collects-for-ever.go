// Calls the collector for ever; the budget must end it.
// says: spent the budget
package main

import "runtime"

func echo(numbers []int) int {
	for {
		runtime.GC()
	}
}
