// Answers with a list that holds itself; it has no end, so there is no answer to take.
package main

func echo(numbers []int) any {
	ring := []any{nil}
	ring[0] = ring
	return ring
}
