// Raises 3 to the length modulo a prime by squaring.
package main

func work(numbers []int) int {
	const prime = 1_000_000_007
	result, base := 1, 3
	for power := len(numbers); power > 0; power /= 2 {
		if power%2 == 1 {
			result = result * base % prime
		}
		base = base * base % prime
	}
	return result
}
