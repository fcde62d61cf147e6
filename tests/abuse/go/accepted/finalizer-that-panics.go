// Leaves finalizers and cleanups behind that would panic when the collector runs; the answer must be taken all the same.
package main

import "runtime"

type thing struct{ name *string }

func echo(numbers []int) int {
	for range 100 {
		kept := &thing{new(string)}
		runtime.SetFinalizer(kept, func(*thing) { panic("late") })
	}
	total := 0
	for _, number := range numbers {
		total += number
	}
	return total
}
