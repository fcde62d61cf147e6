# Each mirrored beginning before every way of the rest, found again each time, in LeetCode's form.
class Solution:
    def mirroredRibbons(self, ribbon: str) -> List[List[str]]:
        if not ribbon:
            return [[]]
        ans = []
        for i in range(1, len(ribbon) + 1):
            piece = ribbon[:i]
            if piece == piece[::-1]:
                for rest in self.mirroredRibbons(ribbon[i:]):
                    ans.append([piece] + rest)
        return ans
