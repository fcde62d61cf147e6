// Pushes every number on the library's heap and takes them off again.
package main

import "container/heap"

type smallest []int

func (s smallest) Len() int           { return len(s) }
func (s smallest) Less(i, j int) bool { return s[i] < s[j] }
func (s smallest) Swap(i, j int)      { s[i], s[j] = s[j], s[i] }
func (s *smallest) Push(value any)    { *s = append(*s, value.(int)) }
func (s *smallest) Pop() any {
	last := (*s)[len(*s)-1]
	*s = (*s)[:len(*s)-1]
	return last
}

func work(numbers []int) int {
	queue := &smallest{}
	for _, number := range numbers {
		heap.Push(queue, number)
	}
	total := 0
	for place := 0; queue.Len() > 0; place++ {
		total += heap.Pop(queue).(int) * (place % 3)
	}
	return total
}
