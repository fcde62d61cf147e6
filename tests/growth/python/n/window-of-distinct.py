# The longest stretch without a repeated remainder, by the last place of each.
def work(numbers: list[int]) -> int:
    last, start, longest = {}, 0, 0
    for place, number in enumerate(numbers):
        kind = number % 64
        start = max(start, last.get(kind, -1) + 1)
        last[kind] = place
        longest = max(longest, place - start + 1)
    return longest
