// Moves a tower of as many discs as there are numbers.
package main

func work(numbers []int) int {
	moves := 0
	var move func(discs, from, over, to int)
	move = func(discs, from, over, to int) {
		if discs == 0 {
			return
		}
		move(discs-1, from, to, over)
		moves += from ^ to
		move(discs-1, over, from, to)
	}
	move(len(numbers), 1, 2, 3)
	return moves
}
