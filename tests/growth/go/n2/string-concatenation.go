// Adds a letter to a text with +=, which copies the text each time.
// missed: the collector's work at the smaller sizes hides the copying
package main

func work(numbers []int) int {
	text := ""
	for _, number := range numbers {
		text += string(rune('a' + (number%26+26)%26))
	}
	return len(text)
}
