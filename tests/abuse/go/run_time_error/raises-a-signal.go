// Kills itself by a signal; that ends it without an answer, and the code must be told.
// says: exited with code 137
package main

import "syscall"

func echo(numbers []int) int {
	syscall.Kill(syscall.Getpid(), syscall.SIGKILL)
	panic("still here")
}
