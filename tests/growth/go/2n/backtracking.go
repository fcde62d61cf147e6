// Collects subsets by adding and taking back.
package main

func work(numbers []int) int {
	var chosen []int
	found := 0
	var visit func(at int)
	visit = func(at int) {
		found += len(chosen) & 1
		for next := at; next < len(numbers); next++ {
			chosen = append(chosen, numbers[next])
			visit(next + 1)
			chosen = chosen[:len(chosen)-1]
		}
	}
	visit(0)
	return found
}
