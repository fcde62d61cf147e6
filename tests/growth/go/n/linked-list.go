// Chains the numbers, turns the chain around and walks it.
package main

type node struct {
	value int
	next  *node
}

func work(numbers []int) int {
	var head *node
	for _, number := range numbers {
		head = &node{number, head}
	}
	var turned *node
	for head != nil {
		head, head.next, turned = head.next, turned, head
	}
	total := 0
	for at, place := turned, 0; at != nil; at = at.next {
		total += at.value * (place % 3)
		place++
	}
	return total
}
