// Panics with escapes, a bell and line breaks; they must come out harmless.
// says: first line
package main

func echo(numbers []int) int {
	panic("\x1b[2J\x1b]0;title\x07 first line\nsecond line\r\x00")
}
