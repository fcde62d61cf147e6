# Two speeds to meet, then both walk at one speed, from 0 and from the meeting: O(n) time, O(1) space.
class Solution:
    def firstRepeated(self, jumps: List[int]) -> int:
        slow = fast = 0
        while fast != -1 and jumps[fast] != -1:
            slow = jumps[slow]
            fast = jumps[jumps[fast]]
            if slow == fast:
                slow = 0
                while slow != fast:
                    slow = jumps[slow]
                    fast = jumps[fast]
                return slow
        return -1
