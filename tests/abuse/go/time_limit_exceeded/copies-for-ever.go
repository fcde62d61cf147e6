// Copies 32 MiB over and over in single instructions; the budget must count what they move.
// says: spent the budget
package main

func echo(numbers []int) int {
	from, to := make([]byte, 32<<20), make([]byte, 32<<20)
	for {
		copy(to, from)
	}
}
