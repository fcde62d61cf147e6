// Turns the collector off and makes rubbish for ever; the memory limit must end it.
package main

import "runtime/debug"

var last []byte

func echo(numbers []int) int {
	debug.SetGCPercent(-1)
	debug.SetMemoryLimit(1 << 62)
	for {
		last = make([]byte, 1<<20)
	}
}
