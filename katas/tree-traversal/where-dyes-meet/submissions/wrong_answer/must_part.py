# Mistake: looks only for a gauge with red up one branch and blue up the other, and otherwise answers with the mouth.
class Solution:
    def whereDyesMeet(self, mouth: Optional[TreeNode], red: int, blue: int) -> int:
        self.answer = mouth.val

        def found(gauge):
            if not gauge:
                return set()
            left, right = found(gauge.left), found(gauge.right)
            if (red in left and blue in right) or (blue in left and red in right):
                self.answer = gauge.val
            return (left | right | {gauge.val}) & {red, blue}

        found(mouth)
        return self.answer
