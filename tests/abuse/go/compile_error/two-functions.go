// Declares the function twice; the message must name both lines.
// says: redeclared
package main

func echo(numbers []int) int { return 0 }

func echo(numbers []int) int { return 1 }
