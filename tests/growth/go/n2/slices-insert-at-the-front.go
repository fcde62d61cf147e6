// Inserts each number at the front by the library, which moves the others on.
package main

import "slices"

func work(numbers []int) int {
	var all []int
	for _, number := range numbers {
		all = slices.Insert(all, 0, number)
	}
	return all[0]
}
