// Asks for files that are refused for ever; each costs the judge work, so the budget must end it.
package main

import "os"

func echo(numbers []int) int {
	for {
		os.Open("/etc/passwd")
	}
}
