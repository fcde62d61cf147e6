// Fills a map for ever with blocks of memory; the memory limit must end it.
package main

func echo(numbers []int) int {
	all := map[int]*[4096]int{}
	for key := 0; ; key++ {
		all[key] = new([4096]int)
	}
}
