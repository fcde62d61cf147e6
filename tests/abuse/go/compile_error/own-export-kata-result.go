// Exports a kata_result of its own that points at a forged answer; there must not be two.
package main

//go:wasmexport kata_result
func forged() uint64 { return 9<<32 | 1024 }

func echo(numbers []int) int {
	total := 0
	for _, number := range numbers {
		total += number
	}
	return total
}
