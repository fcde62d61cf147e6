// Takes a type parameter; nobody says which type it is.
// says: has type parameters
package main

func echo[T int | int64](numbers []T) T {
	var total T
	for _, number := range numbers {
		total += number
	}
	return total
}
