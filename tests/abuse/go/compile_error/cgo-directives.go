// Uses the directives of generated C bindings to name a library and flags of the linker; they are not for solutions.
// says: only allowed in cgo-generated code
package main

//go:cgo_import_dynamic opened open "/etc/passwd"
//go:cgo_ldflag "-Wl,-T,/etc/passwd"

func echo(numbers []int) int {
	total := 0
	for _, number := range numbers {
		total += number
	}
	return total
}
