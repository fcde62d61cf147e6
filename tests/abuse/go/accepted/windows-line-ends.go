// Ends its lines as Windows does and begins with a byte order mark; both are taken.
package main

func echo(numbers []int) int {
	total := 0
	for _, number := range numbers {
		total += number
	}
	return total
}
