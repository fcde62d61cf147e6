// Answers with a list of two that hold the same list of two, sixty levels up; written out it takes for ever, and the budget must end it.
package main

func echo(numbers []int) any {
	var answer any = 1
	for range 60 {
		answer = []any{answer, answer}
	}
	return answer
}
