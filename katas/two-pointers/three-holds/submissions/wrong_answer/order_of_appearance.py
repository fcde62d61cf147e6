# Mistake: counts in a dictionary and writes the holds in the order in which they first appeared.
from collections import Counter


def three_holds(bags: list[int]) -> None:
    place = 0
    for hold, count in Counter(bags).items():
        for _ in range(count):
            bags[place] = hold
            place += 1
