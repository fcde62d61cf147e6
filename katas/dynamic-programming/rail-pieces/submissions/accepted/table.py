# The fewest rails for each length, infinite where there are none, in LeetCode's form: O(gap) time and space.
class Solution:
    def railPieces(self, pieces: List[int], gap: int) -> int:
        fewest = [0] + [inf] * gap
        for length in range(1, gap + 1):
            for piece in pieces:
                if piece <= length:
                    fewest[length] = min(fewest[length], fewest[length - piece] + 1)
        return fewest[gap] if fewest[gap] != inf else -1
