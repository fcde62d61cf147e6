// Adds in eight bits; the sum wraps around.
package main

func echo(numbers []int) int8 {
	var total int8
	for _, number := range numbers {
		total += int8(number)
	}
	return total
}
