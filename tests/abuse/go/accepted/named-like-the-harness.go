// Declares names that the code beside it might use; they must not collide.
package main

type Reader struct{}

type Writer struct{}

type Call struct{}

var kata, r, w, a0, r0, call, object, calls = 1, 2, 3, 4, 5, 6, 7, 8

func WriteInt() {}

func echo(numbers []int) int {
	total := 0
	for _, number := range numbers {
		total += number
	}
	return total
}
