// Answers with an unsigned type where the sum allows and wraps where not; the true sum as int64 is what counts.
package main

type Sum = int64

func Echo(numbers []int16) Sum {
	var total Sum
	for _, number := range numbers {
		total += Sum(number)
	}
	return total
}
