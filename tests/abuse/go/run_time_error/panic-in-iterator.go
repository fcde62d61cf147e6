// Goes on calling the body of a loop that has ended; the panic must be told.
// says: range function continued iteration
package main

func liar(yield func(int) bool) {
	for number := 0; ; number++ {
		yield(number)
	}
}

func echo(numbers []int) int {
	for range liar {
		break
	}
	return 0
}
