// Says that its lines are those of a file beside it, then fails to compile; the folder it is compiled in may not be shown.
package main

func echo(numbers []int) int {
//line beside.go:1
	return nonsense
}
