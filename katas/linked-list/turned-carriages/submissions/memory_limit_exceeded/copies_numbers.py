# Copies all numbers into a list, turns a slice of it, and writes them back: O(n) time, but O(n) space.
class Solution:
    def turnedCarriages(self, train: Optional[ListNode], first: int, last: int) -> Optional[ListNode]:
        numbers = []
        carriage = train
        while carriage:
            numbers.append(carriage.val)
            carriage = carriage.next
        numbers[first - 1 : last] = numbers[first - 1 : last][::-1]
        carriage = train
        for number in numbers:
            carriage.val = number
            carriage = carriage.next
        return train
