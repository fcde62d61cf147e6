// Lengthens a linked list of small nodes for ever; making them costs so much that the budget ends it before the memory does.
// says: spent the budget
package main

type node struct {
	value int
	next  *node
}

func echo(numbers []int) int {
	var head *node
	for value := 0; ; value++ {
		head = &node{value, head}
	}
}
