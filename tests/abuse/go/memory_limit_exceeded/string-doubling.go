// Doubles a text for ever; the memory limit must end it.
package main

func echo(numbers []int) int {
	text := "kata"
	for {
		text += text
	}
}
