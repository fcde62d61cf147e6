# The last place of each of the two colours; a third one drops the colour seen longest ago: O(n) time, O(1) space.
class Solution:
    def longestTwoKindRun(self, tiles: List[int]) -> int:
        last: Dict[int, int] = {}
        start = longest = 0
        for place, tile in enumerate(tiles):
            last[tile] = place
            if len(last) > 2:
                oldest = min(last, key=last.get)
                start = last.pop(oldest) + 1
            longest = max(longest, place - start + 1)
        return longest
