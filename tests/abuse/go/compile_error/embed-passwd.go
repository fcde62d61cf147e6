// Embeds /etc/passwd as text; embedding reads files and is not there.
// says: go:embed
package main

import _ "embed"

//go:embed /etc/passwd
var secret string

func echo(numbers []int) int {
	println(secret)
	total := 0
	for _, number := range numbers {
		total += number
	}
	return total
}
