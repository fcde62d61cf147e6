// Has no function of the name that is called; the message must tell what is.
// says: has no function `echo`
package main

func sum(numbers []int) int {
	total := 0
	for _, number := range numbers {
		total += number
	}
	return total
}
