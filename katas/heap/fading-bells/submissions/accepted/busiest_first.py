# A heap of negated counts and a queue of bells that fade; goes on to the queue's front in silence: O(n) time.
class Solution:
    def fadingBells(self, strokes: List[str], fade: int) -> int:
        ready = [-count for count in Counter(strokes).values()]
        heapq.heapify(ready)
        fading = deque()
        second = 0
        while ready or fading:
            if not ready:
                second = max(second, fading[0][0])
            if fading and fading[0][0] <= second:
                heapq.heappush(ready, fading.popleft()[1])
            left = heapq.heappop(ready) + 1
            second += 1
            if left < 0:
                fading.append((second + fade, left))
        return second
