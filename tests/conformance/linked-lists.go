// Merges by a heap of the lists' heads.
type heads []*ListNode

func (h heads) Len() int           { return len(h) }
func (h heads) Less(i, j int) bool { return h[i].Val < h[j].Val }
func (h heads) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *heads) Push(x any)        { *h = append(*h, x.(*ListNode)) }
func (h *heads) Pop() any {
	last := (*h)[len(*h)-1]
	*h = (*h)[:len(*h)-1]
	return last
}

func merged(lists []*ListNode) []int {
	var open heads
	for _, list := range lists {
		if list != nil {
			heap.Push(&open, list)
		}
	}
	var all []int
	for open.Len() > 0 {
		least := heap.Pop(&open).(*ListNode)
		all = append(all, least.Val)
		if least.Next != nil {
			heap.Push(&open, least.Next)
		}
	}
	return all
}
