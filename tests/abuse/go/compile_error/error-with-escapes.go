// Fails with terminal escapes and line breaks in a name that the message repeats; they must come out harmless.
package main

func echo(numbers []int) int {
	return map[string]int{"\x1b[2J\x1b]0;title\x07": 1, "\x1b[2J\x1b]0;title\x07": 2}["[31mred[0m"] + "[31m"
}
