// Asks the library whether a slice has each number, which looks at all of it.
package main

import "slices"

func work(numbers []int) int {
	var different []int
	for index := range numbers {
		if !slices.Contains(different, index) {
			different = append(different, index)
		}
	}
	return len(different)
}
