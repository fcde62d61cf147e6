// Leaves a goroutine behind that never ends; the answer is there and must be taken.
package main

func echo(numbers []int) int {
	go func() {
		for {
		}
	}()
	total := 0
	for _, number := range numbers {
		total += number
	}
	return total
}
