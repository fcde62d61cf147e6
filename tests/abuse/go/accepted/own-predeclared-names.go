// Declares its own len, append, int, true, nil and any; the code beside it must not be misled.
package main

type int = int64

const true = false

var nil = "nothing"

type any struct{}

func len(numbers []int64) int { return -1 }

func append(numbers []int64, more ...int64) []int64 { return numbers[:0] }

func make() {}

func panic() {}

func echo(numbers []int64) int64 {
	var total int64
	for _, number := range numbers {
		total += number
	}
	return total
}
