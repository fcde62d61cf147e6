// Answers with a map as any; the judge must say that it takes none.
// says: map[string]int
package main

func echo(numbers []int) any {
	return map[string]int{"sum": len(numbers)}
}
