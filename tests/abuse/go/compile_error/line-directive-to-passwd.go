// Says that its lines are those of /etc/passwd, then fails to compile; no line of that file may be shown.
package main

func echo(numbers []int) int {
//line /etc/passwd:1
	return nonsense
}
