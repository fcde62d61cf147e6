// Panics with an error whose text takes for ever; the budget must end it.
// says: spent the budget
package main

type slow struct{}

func (slow) Error() string {
	for {
	}
}

func echo(numbers []int) int {
	panic(slow{})
}
