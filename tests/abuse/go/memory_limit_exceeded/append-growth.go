// Appends number after number for ever; the memory limit must end it.
package main

func echo(numbers []int) int {
	for {
		numbers = append(numbers, len(numbers))
	}
}
