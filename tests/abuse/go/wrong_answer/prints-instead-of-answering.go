// Prints the right sum and answers another; what is printed is no answer.
package main

import "fmt"

func echo(numbers []int) int {
	total := 0
	for _, number := range numbers {
		total += number
	}
	fmt.Println(total)
	return total + 1
}
