# Sorts, fixes the smallest card, closes in on the other two from both ends: O(n^2) time, O(n) space.
class Solution:
    def threeCardHands(self, cards: List[int], target: int) -> List[List[int]]:
        cards = sorted(cards)
        hands = []
        for first, card in enumerate(cards):
            if first > 0 and card == cards[first - 1]:
                continue
            left, right = first + 1, len(cards) - 1
            while left < right:
                total = card + cards[left] + cards[right]
                if total < target:
                    left += 1
                elif total > target:
                    right -= 1
                else:
                    hands.append([card, cards[left], cards[right]])
                    left += 1
                    while left < right and cards[left] == cards[left - 1]:
                        left += 1
        return hands
