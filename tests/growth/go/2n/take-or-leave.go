// Takes or leaves each number.
package main

func best(numbers []int, total int) int {
	if len(numbers) == 0 {
		return total % 1000
	}
	return max(best(numbers[1:], total), best(numbers[1:], total+numbers[0]))
}

func work(numbers []int) int {
	return best(numbers, 0)
}
