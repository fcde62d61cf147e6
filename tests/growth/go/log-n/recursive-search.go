// Searches in halves by calling itself.
// input: ascending
package main

func search(numbers []int, wanted int) int {
	if len(numbers) == 0 {
		return 0
	}
	middle := len(numbers) / 2
	if numbers[middle] >= wanted {
		return search(numbers[:middle], wanted)
	}
	return middle + 1 + search(numbers[middle+1:], wanted)
}

func work(numbers []int) int {
	return search(numbers, 1<<40)
}
