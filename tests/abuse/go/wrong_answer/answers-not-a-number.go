// Answers with what is not a number; no sum is that.
package main

import "math"

func echo(numbers []int) any {
	return math.NaN()
}
