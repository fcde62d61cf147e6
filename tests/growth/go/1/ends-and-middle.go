// Adds the first, the last and the middle number: three reads.
package main

func work(numbers []int) int {
	if len(numbers) == 0 {
		return 0
	}
	return numbers[0] + numbers[len(numbers)/2] + numbers[len(numbers)-1]
}
