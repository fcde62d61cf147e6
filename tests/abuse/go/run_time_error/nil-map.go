// Writes to a map that was never made; the panic must be told.
// says: assignment to entry in nil map
package main

func echo(numbers []int) int {
	var seen map[int]bool
	seen[1] = true
	return len(numbers)
}
