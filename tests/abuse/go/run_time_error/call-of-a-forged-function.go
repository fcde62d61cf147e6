// Calls a function value made of a number; the sandbox must notice.
package main

import "unsafe"

func echo(numbers []int) int {
	forged := uintptr(0x7fffffff)
	pointer := &forged
	call := *(*func() int)(unsafe.Pointer(&pointer))
	return call()
}
