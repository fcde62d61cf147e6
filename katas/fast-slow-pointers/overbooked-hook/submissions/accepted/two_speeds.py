# Two speeds along the numbers, from place 0; then one begins again: O(n) time, O(1) space.
class Solution:
    def overbookedHook(self, tags: List[int]) -> int:
        slow = fast = 0
        while True:
            slow = tags[slow]
            fast = tags[tags[fast]]
            if slow == fast:
                break
        slow = 0
        while slow != fast:
            slow = tags[slow]
            fast = tags[fast]
        return slow
