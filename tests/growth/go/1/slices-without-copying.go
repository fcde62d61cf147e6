// Cuts the slice into halves and thirds; a slice of a slice copies nothing.
package main

func work(numbers []int) int {
	left, right := numbers[:len(numbers)/2], numbers[len(numbers)/2:]
	third := right[len(right)/3:]
	return len(left)*3 + len(right)*5 + len(third)
}
