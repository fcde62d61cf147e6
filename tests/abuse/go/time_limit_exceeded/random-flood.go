// Draws random bytes from the host for ever; each costs the judge work, so the budget must end it.
// says: spent the budget
package main

import "crypto/rand"

func echo(numbers []int) int {
	block := make([]byte, 1<<16)
	for {
		rand.Read(block)
	}
}
