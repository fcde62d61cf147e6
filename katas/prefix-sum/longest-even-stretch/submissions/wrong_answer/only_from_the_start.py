# Mistake: looks only at series that begin with the first match or end with the last.
def longest_even_stretch(matches: str) -> int:
    def from_the_start(results):
        balance = longest = 0
        for place, result in enumerate(results, start=1):
            balance += 1 if result == "W" else -1
            if balance == 0:
                longest = place
        return longest

    return max(from_the_start(matches), from_the_start(matches[::-1]))
