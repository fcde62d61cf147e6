// Returns nothing at all; the message must tell what is taken.
// says: returns nothing
package main

func echo(numbers []int) {
	println(len(numbers))
}
