# A stack of opening marks, in LeetCode's form: O(n) time and space.
class Solution:
    def wellPacked(self, log: str) -> bool:
        partner = {")": "(", "]": "[", "}": "{"}
        stack = []
        for mark in log:
            if mark not in partner:
                stack.append(mark)
            elif not stack or stack.pop() != partner[mark]:
                return False
        return not stack
