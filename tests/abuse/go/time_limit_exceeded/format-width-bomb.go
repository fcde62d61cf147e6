// Formats a number to a width of a million for ever; the budget must end it.
package main

import "fmt"

func echo(numbers []int) int {
	for {
		_ = fmt.Sprintf("%1000000d", len(numbers))
	}
}
