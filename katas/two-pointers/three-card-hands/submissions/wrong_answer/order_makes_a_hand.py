# Mistake: keeps hands apart that show the same numbers in another order, because they are not sorted before comparing.
def three_card_hands(cards: list[int], target: int) -> list[list[int]]:
    hands = set()
    for first, card in enumerate(cards):
        seen = set()
        for other in cards[first + 1 :]:
            third = target - card - other
            if third in seen:
                hands.add((card, third, other))
            seen.add(other)
    return [list(hand) for hand in hands]
