// Sends each number through a channel to another goroutine.
package main

func work(numbers []int) int {
	pipe, answer := make(chan int), make(chan int)
	go func() {
		total := 0
		for number := range pipe {
			total += number
		}
		answer <- total
	}()
	for _, number := range numbers {
		pipe <- number
	}
	close(pipe)
	return <-answer
}
