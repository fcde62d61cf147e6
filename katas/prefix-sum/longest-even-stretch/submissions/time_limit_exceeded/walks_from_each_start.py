# Keeps a balance from every start to the end of the season: O(n^2).
def longest_even_stretch(matches: str) -> int:
    longest = 0
    for start in range(len(matches)):
        balance = 0
        for end in range(start, len(matches)):
            balance += 1 if matches[end] == "W" else -1
            if balance == 0:
                longest = max(longest, end - start + 1)
    return longest
