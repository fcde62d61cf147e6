// Takes the first number out by copying the others down.
package main

func work(numbers []int) int {
	total := 0
	for len(numbers) > 0 {
		total += numbers[0]
		copy(numbers, numbers[1:])
		numbers = numbers[:len(numbers)-1]
	}
	return total
}
