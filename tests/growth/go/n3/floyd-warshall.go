// Shortens all ways by all places between.
package main

func work(numbers []int) int {
	n := len(numbers)
	far := make([][]int, n)
	for row := range far {
		far[row] = make([]int, n)
		for column := range far[row] {
			far[row][column] = (numbers[row]*31+numbers[column]*17)%1000 + 1001
		}
	}
	for between := range n {
		for from := range n {
			for to := range n {
				far[from][to] = min(far[from][to], far[from][between]+far[between][to])
			}
		}
	}
	return far[0][n-1]
}
