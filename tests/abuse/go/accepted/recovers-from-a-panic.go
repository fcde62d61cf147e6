// Panics and takes it back before it answers; what is recovered is no failure.
package main

func try() {
	defer func() { _ = recover() }()
	var none []int
	none[7] = 1
}

func echo(numbers []int) int {
	try()
	total := 0
	for _, number := range numbers {
		total += number
	}
	return total
}
