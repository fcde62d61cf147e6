# One dictionary for each direction; a pair that either of them contradicts is the end: O(n) time, 26 keys at most.
class Solution:
    def sameWeave(self, first: str, second: str) -> bool:
        there: Dict[str, str] = {}
        back: Dict[str, str] = {}
        for a, b in zip(first, second):
            if there.setdefault(a, b) != b or back.setdefault(b, a) != a:
                return False
        return True
