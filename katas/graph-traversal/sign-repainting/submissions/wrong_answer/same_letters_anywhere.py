# Mistake: compares which letters two words have, not where they stand, so a word may be turned around in one night.
from collections import Counter, deque


def fewest_signs(start, target, words):
    letters = {word: Counter(word) for word in [start, *words]}
    left = set(words)
    waiting = deque([(start, 1)])
    while waiting:
        word, signs = waiting.popleft()
        if word == target:
            return signs
        near = sorted(other for other in left if (letters[word] - letters[other]).total() <= 1)
        left.difference_update(near)
        waiting.extend((other, signs + 1) for other in near)
    return 0
