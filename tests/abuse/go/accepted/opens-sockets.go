// Tries to dial and to listen; there is no network, and the sum is right.
package main

import (
	"net"
	"time"
)

func echo(numbers []int) int {
	if _, err := net.DialTimeout("tcp", "127.0.0.1:22", time.Second); err == nil {
		return -1
	}
	if _, err := net.LookupHost("localhost.localdomain"); err == nil {
		return -2
	}
	total := 0
	for _, number := range numbers {
		total += number
	}
	return total
}
