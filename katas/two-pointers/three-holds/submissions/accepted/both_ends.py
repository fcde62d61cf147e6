# Zeros grow from the front, twos from the back, in LeetCode's form: O(n) time, O(1) space.
class Solution:
    def threeHolds(self, bags: List[int]) -> None:
        """
        Do not return anything, modify bags in-place instead.
        """
        front, mid, back = 0, 0, len(bags) - 1
        while mid <= back:
            if bags[mid] == 0:
                bags[front], bags[mid] = bags[mid], bags[front]
                front += 1
                mid += 1
            elif bags[mid] == 1:
                mid += 1
            else:
                bags[mid], bags[back] = bags[back], bags[mid]
                back -= 1
