// Divides by zero; the panic must be told.
// says: integer divide by zero
package main

func echo(numbers []int) int {
	zero := 0
	for range numbers {
		zero *= 2
	}
	return 1 / zero
}
