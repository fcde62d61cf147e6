# A queue of the parts without covers; an order is one only if it holds all parts: O(parts + pairs) time and space.
class Solution:
    def dismantlingOrder(self, parts: int, covered: List[List[int]]) -> List[int]:
        beneath = defaultdict(list)
        covers = [0] * parts
        for part, cover in covered:
            beneath[cover].append(part)
            covers[part] += 1
        queue = deque(part for part in range(parts) if covers[part] == 0)
        order = []
        while queue:
            taken = queue.popleft()
            order.append(taken)
            for part in beneath[taken]:
                covers[part] -= 1
                if covers[part] == 0:
                    queue.append(part)
        return order if len(order) == parts else []
