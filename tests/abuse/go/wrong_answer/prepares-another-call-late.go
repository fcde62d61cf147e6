// Tells the harness of another call while it is called; at best that changes its own answer to a wrong one.
package main

import "kata"

func echo(numbers []int) int {
	kata.Solution(func(r *kata.Reader) kata.Call {
		return kata.Call{Make: func() {}, Answer: func(w *kata.Writer) { kata.WriteInt(w, 42) }}
	})
	return 42
}
