# Sorted by end, each wall that begins behind the last boring gets a new one at its own end: O(n log n) time.
class Solution:
    def coreSamples(self, walls: List[List[int]]) -> int:
        walls.sort(key=lambda wall: wall[1])
        borings, last = 0, float("-inf")
        for start, end in walls:
            if start > last:
                borings += 1
                last = end
        return borings
