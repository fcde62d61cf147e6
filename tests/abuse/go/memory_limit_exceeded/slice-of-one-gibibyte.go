// Makes a slice of 1 GiB; the memory limit must end it.
// says: asked for more than 256 MiB
package main

func echo(numbers []int) int {
	all := make([]byte, 1<<30+len(numbers))
	all[len(all)-1] = 1
	return int(all[len(numbers)])
}
