// Defines a constant by itself; the compiler must notice.
// says: initialization cycle
package main

const a = b + 1
const b = a + 1

func echo(numbers []int) int { return a }
