// Instantiates a generic function with ever larger types; the compiler must notice.
// says: instantiation cycle
package main

func grow[T any](depth int) int {
	if depth == 0 {
		return 0
	}
	return grow[[]T](depth - 1)
}

func echo(numbers []int) int { return grow[int](len(numbers)) }
