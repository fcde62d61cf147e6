// Exports a kata_call of its own; there must not be two.
package main

//go:wasmexport kata_call
func forged() {}

func echo(numbers []int) int {
	total := 0
	for _, number := range numbers {
		total += number
	}
	return total
}
