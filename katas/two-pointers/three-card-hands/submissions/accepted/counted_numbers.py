# Counts each number, then looks up the largest of the hand for each pair of the smaller two: O(n^2) time, O(n) space.
from collections import Counter


def three_card_hands(cards: list[int], target: int) -> list[list[int]]:
    counts = Counter(cards)
    numbers = sorted(counts)
    hands = []
    for place, low in enumerate(numbers):
        for middle in numbers[place:]:
            high = target - low - middle
            if high < middle:
                break
            if high not in counts:
                continue
            hand = [low, middle, high]
            if all(counts[number] >= hand.count(number) for number in hand):
                hands.append(hand)
    return hands
