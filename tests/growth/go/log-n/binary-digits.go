// Writes the length in binary and counts its digits.
package main

import (
	"strconv"
	"strings"
)

func work(numbers []int) int {
	text := strconv.FormatInt(int64(len(numbers)), 2)
	return strings.Count(text, "1")*100 + len(text)
}
