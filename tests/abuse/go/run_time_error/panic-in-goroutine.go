// Panics in a goroutine while the call waits for it; the panic must be told.
// says: beside
package main

func echo(numbers []int) int {
	done := make(chan int)
	go func() {
		panic("beside")
	}()
	return <-done
}
