// Panics with the text of another crash in its message; the message is only a message.
// says: first
package main

func echo(numbers []int) int {
	panic("first\n\ngoroutine 1 [running]:\nmain.echo(...)\n\tsolution.go:999 +0x1\n")
}
