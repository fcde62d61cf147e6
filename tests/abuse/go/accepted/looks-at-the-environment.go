// Looks for the environment, the arguments, the home and the machine's name; none of the host's is there.
package main

import "os"

func echo(numbers []int) int {
	if len(os.Environ()) > 0 || os.Getenv("HOME") != "" || os.Getenv("KATA_SECRET") != "" || len(os.Args) > 1 {
		return -1
	}
	if home, err := os.UserHomeDir(); err == nil {
		return -len(home)
	}
	if name, err := os.Hostname(); err == nil && name != "wasip1" {
		return -2
	}
	total := 0
	for _, number := range numbers {
		total += number
	}
	return total
}
