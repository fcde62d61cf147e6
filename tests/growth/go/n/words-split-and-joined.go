// Splits a text at its commas and joins it again.
package main

import "strings"

func work(numbers []int) int {
	text := strings.Repeat("word,", len(numbers))
	words := strings.Split(text, ",")
	return len(strings.Join(words, ";"))
}
