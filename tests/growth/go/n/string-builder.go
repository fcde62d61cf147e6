// Builds a text with a builder, letter by letter.
package main

import "strings"

func work(numbers []int) int {
	var text strings.Builder
	for _, number := range numbers {
		text.WriteByte(byte('a' + (number%26+26)%26))
	}
	return strings.Count(text.String(), "a")
}
