// Prints for ever; the print limit must end it.
// says: printed more than 1024 KiB
package main

import "fmt"

func echo(numbers []int) int {
	for {
		fmt.Println("again")
	}
}
