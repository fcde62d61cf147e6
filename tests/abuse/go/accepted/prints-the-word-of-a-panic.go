// Prints what the runtime prints of a crash and goes on; it is only printing, and the sum is right.
package main

import "os"

func echo(numbers []int) int {
	print("panic: ")
	print("not really\n\ngoroutine 1 [running]:\n")
	print("fatal error: ")
	os.Stderr.WriteString("runtime: out of luck\n")
	total := 0
	for _, number := range numbers {
		total += number
	}
	return total
}
