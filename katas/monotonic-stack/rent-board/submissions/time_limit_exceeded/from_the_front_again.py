# Takes down the first digit that is higher than the next, k times, each time from the front: O(n k).
class Solution:
    def rentBoard(self, rent: str, k: int) -> str:
        for _ in range(k):
            i = 0
            while i + 1 < len(rent) and rent[i] <= rent[i + 1]:
                i += 1
            rent = rent[:i] + rent[i + 1:]
        return rent.lstrip("0") or "0"
