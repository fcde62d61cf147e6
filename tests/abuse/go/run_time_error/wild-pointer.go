// Follows an address far behind all memory; the sandbox must notice.
package main

import "unsafe"

func echo(numbers []int) int {
	return *(*int)(unsafe.Pointer(uintptr(0xfffffff0 - len(numbers)*0)))
}
