// Compares each number with each after it.
package main

func work(numbers []int) int {
	smaller := 0
	for index, one := range numbers {
		for _, other := range numbers[index+1:] {
			if other < one {
				smaller++
			}
		}
	}
	return smaller
}
