// Exits in a goroutine while the call waits; no exit code is an answer.
// says: exited with code 0
package main

import "os"

func echo(numbers []int) int {
	go os.Exit(0)
	select {}
}
