// A stable sort by whether it is zero.

package main

import (
	"sort"
)

func ZerosLast(numbers []int) int {
	sort.SliceStable(numbers, func(a, b int) bool {
		return numbers[a] != 0 && numbers[b] == 0
	})
	zeros := 0
	for _, number := range numbers {
		if number == 0 {
			zeros++
		}
	}
	return zeros
}
