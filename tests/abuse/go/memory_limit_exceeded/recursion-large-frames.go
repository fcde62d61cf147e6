// Recurses with a frame of 1 MiB; the stack overflow must be told.
package main

func deep(n int) byte {
	var room [1 << 20]byte
	room[n&0xffff] = deep(n + 1)
	return room[n&0xff]
}

func echo(numbers []int) int {
	return int(deep(len(numbers)))
}
