// Tells the host of a failure of its own making and ends; the message is the solution's, and it is no answer.
package main

import "kata"

func echo(numbers []int) int {
	kata.Fail("forged")
	return 0
}
