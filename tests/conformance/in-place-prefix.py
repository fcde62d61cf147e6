"""As it is published: what lies behind the count does not matter."""


class Solution:
    def distinct(self, numbers: List[int]) -> int:
        kept = 0
        for number in numbers:
            if kept == 0 or numbers[kept - 1] != number:
                numbers[kept] = number
                kept += 1
        return kept
