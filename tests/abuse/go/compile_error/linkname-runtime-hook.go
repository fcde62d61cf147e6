// Reaches for the runtime's hook on writes by linkname, to swallow what the runtime says; what the library does not hand out stays its own.
package main

import _ "unsafe"

//go:linkname fatal runtime.fatal
func fatal(text string)

func echo(numbers []int) int {
	fatal("forged")
	total := 0
	for _, number := range numbers {
		total += number
	}
	return total
}
