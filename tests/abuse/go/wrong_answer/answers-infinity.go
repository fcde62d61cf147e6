// Answers with infinity; no sum is that.
package main

import "math"

func echo(numbers []int) any {
	return math.Inf(1)
}
