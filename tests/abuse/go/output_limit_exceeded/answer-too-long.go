// Answers with a text of 20 MiB where a number is wanted; no answer may be so long.
package main

import "strings"

func echo(numbers []int) any {
	return strings.Repeat("x", 20<<20)
}
