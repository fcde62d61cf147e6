// Multiplies two matrices of n by n.
package main

func work(numbers []int) int {
	n := len(numbers)
	at := func(row, column int) int { return numbers[(row+column)%n] % 10 }
	trace := 0
	for row := range n {
		for column := range n {
			cell := 0
			for inner := range n {
				cell += at(row, inner) * at(inner, column)
			}
			trace += cell % 7
		}
	}
	return trace
}
