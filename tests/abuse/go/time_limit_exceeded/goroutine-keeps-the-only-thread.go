// Waits for a goroutine that loops for ever; the budget must end it.
// says: spent the budget
package main

func echo(numbers []int) int {
	done := make(chan int)
	go func() {
		for {
		}
	}()
	return <-done
}
