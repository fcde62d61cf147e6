// Prints 2 MiB at once; the print limit must end it.
// says: printed more than 1024 KiB
package main

import (
	"fmt"
	"strings"
)

func echo(numbers []int) int {
	fmt.Print(strings.Repeat("x", 2<<20))
	total := 0
	for _, number := range numbers {
		total += number
	}
	return total
}
