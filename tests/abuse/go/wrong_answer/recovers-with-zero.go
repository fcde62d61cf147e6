// Fails at every list and recovers, so that it answers 0; it lies, and no failure is left to tell.
package main

func echo(numbers []int) int {
	defer func() { _ = recover() }()
	return numbers[len(numbers)]
}
