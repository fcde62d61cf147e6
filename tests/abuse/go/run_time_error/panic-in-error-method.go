// Panics with an error whose text panics in turn; a failure must be told.
package main

type trouble struct{}

func (trouble) Error() string { panic("while telling") }

func echo(numbers []int) int {
	panic(trouble{})
}
