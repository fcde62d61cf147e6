// Ends in the middle of a raw text; the compiler must say that it is not terminated.
// says: not terminated
package main

func echo(numbers []int) int {
	print(`and so on
	return 0
}
