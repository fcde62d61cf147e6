// Answers with four million numbers where one is wanted; no answer may be so long.
package main

func echo(numbers []int) any {
	return make([]int, 4<<20)
}
