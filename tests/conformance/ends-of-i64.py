"""Integers have no ends here."""


def middle(low: int, high: int) -> int:
    return (low + high) // 2
