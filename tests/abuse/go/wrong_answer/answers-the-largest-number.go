// Answers the largest number there is; no sum is so large.
package main

func echo(numbers []int) uint64 {
	return 1<<64 - 1
}
