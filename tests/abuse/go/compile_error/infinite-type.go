// Holds itself by value; no memory holds such a type.
// says: invalid recursive type
package main

type box struct{ inner box }

func echo(numbers []int) int {
	var one box
	_ = one
	total := 0
	for _, number := range numbers {
		total += number
	}
	return total
}
