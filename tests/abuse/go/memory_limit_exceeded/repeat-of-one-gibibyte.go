// Repeats a text to 1 GiB and recovers from everything; running out of memory is nothing to recover from.
// says: asked for more than 256 MiB
package main

import "strings"

func try(count int) (text string) {
	defer func() { _ = recover() }()
	return strings.Repeat("0123456789abcdef", count)
}

func echo(numbers []int) int {
	for round := 1; ; round++ {
		if len(try(1<<26)) < round {
			return 0
		}
	}
}
