# Sorts a copy and looks for equal neighbours: O(n log n) time, but the copy is O(n) space.
class Solution:
    def overbookedHook(self, tags: List[int]) -> int:
        tags = sorted(tags)
        for place in range(1, len(tags)):
            if tags[place] == tags[place - 1]:
                return tags[place]
