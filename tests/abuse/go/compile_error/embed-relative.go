// Embeds a file by climbing out of its folder; embedding reads files and is not there.
// says: go:embed
package main

import "embed"

//go:embed ../../../../../../etc/passwd
var secret embed.FS

func echo(numbers []int) int {
	_ = secret
	total := 0
	for _, number := range numbers {
		total += number
	}
	return total
}
