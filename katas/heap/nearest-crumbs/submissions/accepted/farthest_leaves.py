# A heap of the nearest so far; squares are negated, so that the farthest is on top and leaves: O(n log k) time.
class Solution:
    def nearestCrumbs(self, crumbs: List[List[int]], ants: int) -> List[List[int]]:
        nearest = []
        for x, y in crumbs:
            entry = (-x * x - y * y, x, y)
            if len(nearest) < ants:
                heapq.heappush(nearest, entry)
            else:
                heapq.heappushpop(nearest, entry)
        return [[x, y] for _, x, y in nearest]
