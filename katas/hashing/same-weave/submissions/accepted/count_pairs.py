# As many different pairs as different colours on either side means one-to-one: O(n) time.
def same_weave(first: str, second: str) -> bool:
    pairs = len(set(zip(first, second)))
    return pairs == len(set(first)) == len(set(second))
