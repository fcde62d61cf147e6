# One more than the least of the rests, cached, in LeetCode's form: O(gap) time and space, a call deep for each rail.
from functools import cache


class Solution:
    def railPieces(self, pieces: List[int], gap: int) -> int:
        @cache
        def fewest(rest: int) -> float:
            if rest == 0:
                return 0
            return min((fewest(rest - piece) + 1 for piece in pieces if piece <= rest), default=inf)

        answer = fewest(gap)
        return -1 if answer == inf else int(answer)
