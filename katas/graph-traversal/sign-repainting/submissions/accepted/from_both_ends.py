# Rounds from both ends, always from the side with fewer words, until they meet; words are found letter by letter: O(n).
from string import ascii_lowercase


def fewest_signs(start: str, target: str, words: list[str]) -> int:
    left = set(words)
    if target not in left:
        return 0
    left -= {start, target}
    here, there = {start}, {target}
    signs = 1
    while here and there:
        signs += 1
        if len(here) > len(there):
            here, there = there, here
        reached = set()
        for word in here:
            for place in range(len(word)):
                before, after = word[:place], word[place + 1 :]
                for letter in ascii_lowercase:
                    other = before + letter + after
                    if other in there:
                        return signs
                    if other in left:
                        left.remove(other)
                        reached.add(other)
        here = reached
    return 0
