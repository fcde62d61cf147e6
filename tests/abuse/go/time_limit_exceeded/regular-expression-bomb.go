// Matches a large expression against a long text over and over; the budget must end it.
package main

import (
	"regexp"
	"strings"
)

func echo(numbers []int) int {
	text := strings.Repeat("a", 100_000)
	for {
		regexp.MustCompile(`(a|aa|a?){1000}$`).MatchString(text)
	}
}
