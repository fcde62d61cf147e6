// Sorts by merging halves into new slices.
package main

func mergeSort(numbers []int) []int {
	if len(numbers) < 2 {
		return numbers
	}
	left, right := mergeSort(numbers[:len(numbers)/2]), mergeSort(numbers[len(numbers)/2:])
	merged := make([]int, 0, len(numbers))
	for len(left) > 0 && len(right) > 0 {
		if left[0] <= right[0] {
			merged, left = append(merged, left[0]), left[1:]
		} else {
			merged, right = append(merged, right[0]), right[1:]
		}
	}
	merged = append(merged, left...)
	return append(merged, right...)
}

func work(numbers []int) int {
	sorted := mergeSort(numbers)
	total := 0
	for index, number := range sorted {
		total += index % 5 * number
	}
	return total
}
