// Recurses for ever in a goroutine; the stack overflow must be told.
package main

func deep(n int) int { return deep(n+1) + n }

func echo(numbers []int) int {
	done := make(chan int)
	go func() { done <- deep(1) }()
	return <-done
}
