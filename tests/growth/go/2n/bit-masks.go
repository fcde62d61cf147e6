// Looks at every subset as a mask.
package main

import "math/bits"

func work(numbers []int) int {
	found := 0
	for mask := range 1 << min(len(numbers), 30) {
		if bits.OnesCount(uint(mask))%3 == 0 {
			found++
		}
	}
	return found
}
