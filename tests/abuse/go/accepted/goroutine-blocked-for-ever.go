// Leaves goroutines behind that wait for ever; only what waits for the answer would be a deadlock.
package main

func echo(numbers []int) int {
	never := make(chan int)
	for range 100 {
		go func() { <-never }()
	}
	total := 0
	for _, number := range numbers {
		total += number
	}
	return total
}
