// Starts goroutines for ever, each with a large stack and none of which ends; the memory limit must end it.
package main

func deep(left int, never chan int) int {
	var room [256]int
	if left == 0 {
		return <-never
	}
	room[left] = deep(left-1, never)
	return room[left] + room[0]
}

func echo(numbers []int) int {
	never := make(chan int)
	for {
		go deep(100, never)
		for range 2 {
			yield()
		}
	}
}

func yield() {
	done := make(chan int)
	go func() { close(done) }()
	<-done
}
