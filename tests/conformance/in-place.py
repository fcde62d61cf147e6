"""As it is published: the slice of all is assigned to."""


class Solution:
    def turn(self, numbers: List[int], by: int) -> None:
        """
        Do not return anything, modify numbers in-place instead.
        """
        by %= len(numbers)
        numbers[:] = numbers[-by:] + numbers[:-by]
