# Goes on to the left, or to the right, after a hit, and keeps the latest hit: O(log n) time.
class Solution:
    def skeinShelf(self, lots: List[int], lot: int) -> List[int]:
        def search(leftmost: bool) -> int:
            left, right, found = 0, len(lots) - 1, -1
            while left <= right:
                mid = (left + right) // 2
                if lots[mid] < lot:
                    left = mid + 1
                elif lots[mid] > lot:
                    right = mid - 1
                else:
                    found = mid
                    if leftmost:
                        right = mid - 1
                    else:
                        left = mid + 1
            return found

        return [search(True), search(False)]
