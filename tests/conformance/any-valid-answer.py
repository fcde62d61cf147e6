"""The first pair, by what is missing to the total."""


class Solution:
    def anyPair(self, numbers: List[int], total: int) -> Tuple[int, int]:
        seen = {}
        for index, number in enumerate(numbers):
            if total - number in seen:
                return seen[total - number], index
            seen[number] = index
        raise AssertionError("every case has a pair")
