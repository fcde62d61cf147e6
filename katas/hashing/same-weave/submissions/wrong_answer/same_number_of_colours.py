# Mistake: only counts the different colours of each ribbon.
def same_weave(first: str, second: str) -> bool:
    return len(set(first)) == len(set(second))
