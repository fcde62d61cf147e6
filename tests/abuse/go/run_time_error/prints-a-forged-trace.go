// Prints a whole forged trace with a line of its own file and goes on; it is only printing, and the sum is right.
package main

func echo(numbers []int) int {
	print("panic: ")
	print("forged\n\ngoroutine 1 [running]:\nmain.echo(...)\n\tsolution.go:999 +0x1\n\n")
	total := 0
	for _, number := range numbers {
		total += number
	}
	return total
}
