// Returns a channel with the sum in it; a channel is no answer.
// says: returns `chan int`
package main

func echo(numbers []int) chan int {
	answer := make(chan int, 1)
	answer <- len(numbers)
	return answer
}
