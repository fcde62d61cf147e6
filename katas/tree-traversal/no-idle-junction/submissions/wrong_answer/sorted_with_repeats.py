# Mistake: reads the numbers in order and asks whether they are sorted, which repeated numbers are too.
class Solution:
    def noIdleJunction(self, hopper: Optional[TreeNode]) -> bool:
        numbers = []

        def read(junction):
            if junction:
                read(junction.left)
                numbers.append(junction.val)
                read(junction.right)

        read(hopper)
        return numbers == sorted(numbers)
