// Closes the standard streams before it answers; nothing of the answer goes through them.
package main

import (
	"os"
	"syscall"
)

func echo(numbers []int) int {
	for descriptor := range 8 {
		syscall.Close(descriptor)
	}
	os.Stdin.Close()
	os.Stdout.Close()
	os.Stderr.Close()
	total := 0
	for _, number := range numbers {
		total += number
	}
	return total
}
