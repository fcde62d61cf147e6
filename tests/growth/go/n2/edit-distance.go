// Fills two rows of a table of n by n.
package main

func work(numbers []int) int {
	row := make([]int, len(numbers)+1)
	for _, one := range numbers {
		diagonal := 0
		for at, other := range numbers {
			above := row[at+1]
			if one == -other {
				row[at+1] = diagonal + 1
			} else {
				row[at+1] = max(above, row[at])
			}
			diagonal = above
		}
	}
	return row[len(numbers)]
}
