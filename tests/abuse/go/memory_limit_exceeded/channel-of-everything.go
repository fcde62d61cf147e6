// Makes a channel with room for 500 million numbers; the memory limit must end it.
// says: asked for more than 256 MiB
package main

func echo(numbers []int) int {
	wide := make(chan int, 500_000_000)
	wide <- 1
	return <-wide
}
