# Asks of each middle on which side the numbers rise without a break: O(log n) time.
class Solution:
    def slideCarousel(self, slides: List[int], wanted: int) -> int:
        left, right = 0, len(slides) - 1
        while left <= right:
            mid = (left + right) // 2
            if slides[mid] == wanted:
                return mid
            if slides[left] <= slides[mid]:
                if slides[left] <= wanted < slides[mid]:
                    right = mid - 1
                else:
                    left = mid + 1
            elif slides[mid] < wanted <= slides[right]:
                left = mid + 1
            else:
                right = mid - 1
        return -1
