// Two functions call each other for ever; the stack overflow must be told.
// says: stack overflow
package main

func even(n int) int { return odd(n+1) + 1 }

func odd(n int) int { return even(n+1) + 1 }

func echo(numbers []int) int {
	return even(len(numbers))
}
