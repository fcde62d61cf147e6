// Visits the multiples of every step: n/1 + n/2 + n/3 and so on.
package main

func work(numbers []int) int {
	visits := 0
	for step := 1; step <= len(numbers); step++ {
		for at := step; at <= len(numbers); at += step {
			visits += numbers[at-1] & 1
		}
	}
	return visits
}
