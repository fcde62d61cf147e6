// Declares a function without a body, to be found elsewhere; there is no assembly beside it.
// says: missing function body
package main

func elsewhere(numbers []int) int

func echo(numbers []int) int { return elsewhere(numbers) }
