// Answers true; a truth value is no number.
package main

func echo(numbers []int) any {
	return true
}
