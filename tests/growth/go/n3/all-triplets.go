// Adds up all triplets.
package main

func work(numbers []int) int {
	found := 0
	for i := range numbers {
		for j := i + 1; j < len(numbers); j++ {
			for k := j + 1; k < len(numbers); k++ {
				if numbers[i]+numbers[j]+numbers[k] == 0 {
					found++
				}
			}
		}
	}
	return found
}
