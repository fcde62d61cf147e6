# In order of entrances, a heap of the lines at which the microphones come free: O(n log n) time.
class Solution:
    def stageMicrophones(self, appearances: List[List[int]]) -> int:
        appearances.sort()
        free_at = []
        for enters, leaves in appearances:
            if free_at and free_at[0] <= enters:
                heapq.heapreplace(free_at, leaves)
            else:
                heapq.heappush(free_at, leaves)
        return len(free_at)
