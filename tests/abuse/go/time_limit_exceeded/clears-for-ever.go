// Clears 32 MiB over and over; the budget must count what that writes.
// says: spent the budget
package main

func echo(numbers []int) int {
	room := make([]byte, 32<<20)
	for {
		clear(room)
	}
}
