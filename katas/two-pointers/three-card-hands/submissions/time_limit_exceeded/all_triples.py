# Tries every three cards and keeps the sorted hands in a set: O(n^3).
from itertools import combinations


def three_card_hands(cards: list[int], target: int) -> list[list[int]]:
    deck = sorted(cards)
    return [list(hand) for hand in {hand for hand in combinations(deck, 3) if sum(hand) == target}]
