// Exits with code 3; the code must be told.
// says: exited with code 3
package main

import "os"

func echo(numbers []int) int {
	os.Exit(3)
	return 0
}
