// Keeps a falling stack: each number is put on it once and taken off at most once.
package main

func work(numbers []int) int {
	var stack []int
	distance := 0
	for index, number := range numbers {
		for len(stack) > 0 && numbers[stack[len(stack)-1]] < number {
			distance += index - stack[len(stack)-1]
			stack = stack[:len(stack)-1]
		}
		stack = append(stack, index)
	}
	return distance
}
