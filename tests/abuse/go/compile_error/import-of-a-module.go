// Imports a package that would have to be fetched; only the standard library is there.
// says: golang.org/x/exp/constraints
package main

import "golang.org/x/exp/constraints"

func sum[T constraints.Integer](numbers []T) (total T) {
	for _, number := range numbers {
		total += number
	}
	return total
}

func echo(numbers []int) int { return sum(numbers) }
