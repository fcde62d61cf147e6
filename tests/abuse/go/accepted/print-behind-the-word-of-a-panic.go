// Prints the word that begins a crash, then lines for ever; printing is printing, and the limit must end it.
package main

func echo(numbers []int) int {
	print("panic: ")
	for range 1 << 18 {
		print("sixteen letters.\n")
	}
	total := 0
	for _, number := range numbers {
		total += number
	}
	return total
}
