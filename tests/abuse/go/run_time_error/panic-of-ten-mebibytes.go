// Panics with a message of 10 MiB; it must be cut.
// says: long long
package main

import "strings"

func echo(numbers []int) int {
	panic(strings.Repeat("long ", 2<<20))
}
