// Prints itself within its own String method for ever; the stack overflow must be told.
package main

import "fmt"

type mirror struct{}

func (m mirror) String() string { return fmt.Sprint(m) }

func echo(numbers []int) int {
	fmt.Println(mirror{})
	return 0
}
