// Uses directives that only the runtime's own packages may use; the compiler must refuse them.
package main

//go:systemstack
//go:nowritebarrier
func low() {}

func echo(numbers []int) int {
	low()
	total := 0
	for _, number := range numbers {
		total += number
	}
	return total
}
