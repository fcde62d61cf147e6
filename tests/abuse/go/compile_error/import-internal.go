// Imports what is internal to the library; no solution may.
package main

import "internal/runtime/sys"

func echo(numbers []int) int {
	_ = sys.DefaultGoroot
	total := 0
	for _, number := range numbers {
		total += number
	}
	return total
}
