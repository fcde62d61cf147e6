# A stack of the places whose boats still wait, in LeetCode's form: O(n) time and space.
class Solution:
    def strandedBoats(self, tides: List[int]) -> List[int]:
        answer = [0] * len(tides)
        stack = []
        for i, tide in enumerate(tides):
            while stack and tides[stack[-1]] < tide:
                j = stack.pop()
                answer[j] = i - j
            stack.append(i)
        return answer
