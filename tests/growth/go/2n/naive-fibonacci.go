// Computes the Fibonacci number of the length without a memo: about 1.6 to the n.
package main

func fibonacci(n int) int {
	if n < 2 {
		return n
	}
	return fibonacci(n-1) + fibonacci(n-2)
}

func work(numbers []int) int {
	return fibonacci(len(numbers))
}
