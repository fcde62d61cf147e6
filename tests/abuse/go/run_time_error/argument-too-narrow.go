// Takes the numbers as signed bytes, which most do not fit; the failure must tell.
package main

func echo(numbers []int8) int {
	total := 0
	for _, number := range numbers {
		total += int(number)
	}
	return total
}
