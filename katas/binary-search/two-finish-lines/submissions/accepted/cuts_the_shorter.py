# Halves for the cut of the shorter list at which both neighbours across fit: O(log n) time.
class Solution:
    def twoFinishLines(self, north: List[int], south: List[int]) -> float:
        if len(north) > len(south):
            north, south = south, north
        m, n = len(north), len(south)
        half = (m + n + 1) // 2
        left, right = 0, m
        while left <= right:
            i = (left + right) // 2
            j = half - i
            north_left = north[i - 1] if i > 0 else -inf
            north_right = north[i] if i < m else inf
            south_left = south[j - 1] if j > 0 else -inf
            south_right = south[j] if j < n else inf
            if north_left > south_right:
                right = i - 1
            elif south_left > north_right:
                left = i + 1
            elif (m + n) % 2:
                return float(max(north_left, south_left))
            else:
                return (max(north_left, south_left) + min(north_right, south_right)) / 2
        return 0.0
