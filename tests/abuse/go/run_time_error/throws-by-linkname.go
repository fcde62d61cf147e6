// Overwrites the harness's hook for the runtime's words and then fails; the failure is still one.
package main

import "unsafe"

//go:linkname hook runtime.overrideWrite
var hook func(fd uintptr, text unsafe.Pointer, length int32) int32

func echo(numbers []int) int {
	hook = nil
	var none []int
	return none[len(numbers)]
}
