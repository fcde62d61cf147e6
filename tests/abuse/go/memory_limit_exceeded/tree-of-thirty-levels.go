// Keeps a tree of nodes that doubles with each level; the memory limit must end it.
package main

type node struct {
	left, right *node
	ballast     [128]int
}

func grow(depth int) *node {
	if depth == 0 {
		return nil
	}
	return &node{left: grow(depth - 1), right: grow(depth - 1)}
}

func echo(numbers []int) int {
	if grow(30) == nil {
		return 1
	}
	return 0
}
