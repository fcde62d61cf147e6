// Counts the smaller ones before each number in a tree of sums.
package main

func work(numbers []int) int {
	tree := make([]int, len(numbers)+1)
	total := 0
	for index := range numbers {
		place := (index*7919)%len(numbers) + 1
		for at := place; at > 0; at -= at & -at {
			total += tree[at]
		}
		for at := place; at < len(tree); at += at & -at {
			tree[at]++
		}
	}
	return total
}
