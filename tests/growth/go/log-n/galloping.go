// Doubles its step until it is past the end, then halves it.
// input: ascending
package main

func work(numbers []int) int {
	step := 1
	for step < len(numbers) && numbers[step] < 1<<40 {
		step *= 2
	}
	total := 0
	for step > 0 {
		total += step % 3
		step /= 2
	}
	return total
}
