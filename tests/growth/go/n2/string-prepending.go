// Puts a word before a text, which copies the text each time.
package main

import "strings"

func work(numbers []int) int {
	text := ""
	for range numbers {
		text = "ab" + text
	}
	return strings.Count(text, "b")
}
