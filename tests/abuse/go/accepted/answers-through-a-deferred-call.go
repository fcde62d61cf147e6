// Panics, and a deferred call puts the right answer in its place; what is recovered is no failure.
package main

func echo(numbers []int) (total int) {
	defer func() {
		_ = recover()
		total = 0
		for _, number := range numbers {
			total += number
		}
	}()
	panic("instead of an answer")
}
