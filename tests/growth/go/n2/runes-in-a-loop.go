// Turns the whole text into runes to read one letter, for each letter.
package main

import "strings"

func work(numbers []int) int {
	text := strings.Repeat("é", len(numbers))
	total := 0
	for index := range numbers {
		total += int([]rune(text)[index])
	}
	return total
}
