// Puts other files and functions where the library keeps its own; the answer goes another way.
package main

import (
	"fmt"
	"os"
)

func init() {
	os.Stdout, os.Stderr, os.Stdin = nil, nil, nil
	os.Args = nil
	fmt.Println("into nothing")
}

func echo(numbers []int) int {
	total := 0
	for _, number := range numbers {
		total += number
	}
	return total
}
