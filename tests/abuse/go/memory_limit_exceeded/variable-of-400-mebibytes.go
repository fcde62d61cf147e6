// Has a variable of 400 MiB; the memory limit must end it, before or when it is touched.
// says: 256 MiB
package main

var all [400 << 20]byte

func echo(numbers []int) int {
	all[len(numbers)] = 1
	return int(all[len(all)-1])
}
