# A stack of the digits that stay, in LeetCode's form: O(n) time and space.
class Solution:
    def rentBoard(self, rent: str, k: int) -> str:
        stack = []
        for digit in rent:
            while k and stack and stack[-1] > digit:
                stack.pop()
                k -= 1
            stack.append(digit)
        stack = stack[:-k] if k else stack
        return "".join(stack).lstrip("0") or "0"
