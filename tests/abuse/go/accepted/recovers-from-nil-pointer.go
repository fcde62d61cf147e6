// Follows a nil pointer and takes the panic back; what is recovered is no failure.
package main

type pair struct {
	far [4096]int
	one int
}

func try(pointer *pair) (one int) {
	defer func() { _ = recover() }()
	return pointer.one
}

func echo(numbers []int) int {
	try(nil)
	total := 0
	for _, number := range numbers {
		total += number
	}
	return total
}
