// Tries to write, rename and remove files; there is nothing to write to, and the sum is right.
package main

import "os"

func echo(numbers []int) int {
	wrote := os.WriteFile("kata-abuse-file", []byte("here"), 0o644) == nil
	made := os.Mkdir("/tmp/kata-abuse-folder", 0o755) == nil
	moved := os.Rename("kata-abuse-file", "/tmp/kata-abuse-file") == nil
	if wrote || made || moved {
		return -1
	}
	total := 0
	for _, number := range numbers {
		total += number
	}
	return total
}
