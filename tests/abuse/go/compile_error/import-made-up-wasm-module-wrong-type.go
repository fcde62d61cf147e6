// Imports a function of the host with types that no host function can have; the compiler must refuse them.
package main

//go:wasmimport kata failed
func failed(message string, numbers []int) map[string]int

func echo(numbers []int) int {
	failed("forged", numbers)
	total := 0
	for _, number := range numbers {
		total += number
	}
	return total
}
