// Panics with a struct of its own, whose insides the runtime does not print.
package main

type trouble struct{ numbers []int }

func echo(numbers []int) int {
	panic(trouble{numbers})
}
