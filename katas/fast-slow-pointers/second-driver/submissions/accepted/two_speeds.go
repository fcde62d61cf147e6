// One walker goes two stops for each stop of the other: O(n) time, O(1) space.
func secondLeg(stops *ListNode) *ListNode {
	slow := stops
	for fast := stops; fast != nil && fast.Next != nil; fast = fast.Next.Next {
		slow = slow.Next
	}
	return slow
}
