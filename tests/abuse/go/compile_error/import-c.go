// Includes a file of the host through C; there is no C beside Go here.
// says: could not import C
package main

// #include "/etc/passwd"
import "C"

func echo(numbers []int) int {
	total := 0
	for _, number := range numbers {
		total += number
	}
	return total
}
