// Imports packages by paths that climb to the host's files; only the standard library is there.
package main

import (
	_ "../../../../etc"
	_ "/etc/passwd"
)

func echo(numbers []int) int {
	total := 0
	for _, number := range numbers {
		total += number
	}
	return total
}
