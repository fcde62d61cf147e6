// Writes raw bytes to the standard streams by the system's call; the print limit must end it.
// says: printed more than 1024 KiB
package main

import "syscall"

func echo(numbers []int) int {
	block := make([]byte, 4096)
	for {
		syscall.Write(1, block)
		syscall.Write(2, block)
	}
}
