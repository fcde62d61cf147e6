"""A heap of the lists' heads."""


class Solution:
    def merged(self, lists: List[Optional[ListNode]]) -> List[int]:
        heads = [(node.val, index, node) for index, node in enumerate(lists) if node]
        heapify(heads)
        values = []
        while heads:
            value, index, node = heads[0]
            values.append(value)
            if node.next:
                heapq.heapreplace(heads, (node.next.val, index, node.next))
            else:
                heapq.heappop(heads)
        return values
