// Has a main that ends the program and inits that print; main is never called, and the sum is right.
package main

import "os"

func init() { println("first") }

func init() { println("second") }

func main() { os.Exit(3) }

func echo(numbers []int) int {
	total := 0
	for _, number := range numbers {
		total += number
	}
	return total
}
