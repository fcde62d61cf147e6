// Panics while it panics, three times over; the failures must be told.
// says: first
package main

func echo(numbers []int) int {
	defer func() { panic("third") }()
	defer func() { panic("second") }()
	panic("first")
}
