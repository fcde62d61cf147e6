# A heap of the cords' fronts, with the cord's number between year and node to settle ties: O(n log k) time.
class Solution:
    def oneLongCord(self, cords: List[Optional[ListNode]]) -> Optional[ListNode]:
        fronts = [(tag.val, number, tag) for number, tag in enumerate(cords) if tag]
        heapq.heapify(fronts)
        head = end = ListNode()
        while fronts:
            _, number, tag = fronts[0]
            end.next = end = tag
            if tag.next:
                heapq.heapreplace(fronts, (tag.next.val, number, tag.next))
            else:
                heapq.heappop(fronts)
        return head.next
