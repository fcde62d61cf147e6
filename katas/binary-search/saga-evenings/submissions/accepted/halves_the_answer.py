# Halves the range from the longest chapter to the whole saga: O(n log s) time.
class Solution:
    def sagaEvenings(self, chapters: List[int], evenings: int) -> int:
        left, right = max(chapters), sum(chapters)
        while left < right:
            mid = (left + right) // 2
            needed, current = 1, 0
            for chapter in chapters:
                if current + chapter > mid:
                    needed += 1
                    current = 0
                current += chapter
            if needed <= evenings:
                right = mid
            else:
                left = mid + 1
        return left
