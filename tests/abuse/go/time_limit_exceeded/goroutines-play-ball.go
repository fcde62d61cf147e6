// Two goroutines hand a ball to and fro for ever; the budget must end it.
// says: spent the budget
package main

func echo(numbers []int) int {
	ball, back := make(chan int), make(chan int)
	go func() {
		for number := range ball {
			back <- number + 1
		}
	}()
	number := 0
	for {
		ball <- number
		number = <-back
	}
}
