// Answers with a list in a list, 10,000 deep; no answer may nest so deep.
package main

func echo(numbers []int) any {
	var answer any = 0
	for range 10_000 {
		answer = []any{answer}
	}
	return answer
}
