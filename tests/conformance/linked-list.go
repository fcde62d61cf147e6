// With a definition of its own.
type ListNode struct {
	Val  int
	Next *ListNode
}

func reversed(head *ListNode) *ListNode {
	var done *ListNode
	for head != nil {
		head, head.Next, done = head.Next, done, head
	}
	return done
}
