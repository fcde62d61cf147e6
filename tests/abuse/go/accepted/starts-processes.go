// Tries to start programs; there are none, and the sum is right.
package main

import "os/exec"

func echo(numbers []int) int {
	for _, program := range []string{"/bin/sh", "sh", "/usr/bin/id"} {
		if exec.Command(program, "-c", "touch kata-abuse-file").Run() == nil {
			return -1
		}
	}
	total := 0
	for _, number := range numbers {
		total += number
	}
	return total
}
