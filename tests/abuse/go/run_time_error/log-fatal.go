// Ends itself by log.Fatal; the code must be told.
// says: exited with code 1
package main

import "log"

func echo(numbers []int) int {
	log.Fatal("enough")
	return 0
}
