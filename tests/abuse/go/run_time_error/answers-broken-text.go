// Answers a text that is not UTF-8, which no answer can hold; the failure must say so.
// says: not UTF-8
package main

func echo(numbers []int) any {
	return "\xff\xfe\x1b[2J\x00"
}
