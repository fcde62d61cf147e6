// Writes nothing to the standard output for ever; each costs the judge work, so the budget must end it.
package main

import "syscall"

func echo(numbers []int) int {
	for {
		syscall.Write(1, nil)
	}
}
