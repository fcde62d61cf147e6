"""None is an absent value, in and out."""

from typing import Optional


def next_greater(numbers: list[Optional[int]], than: Optional[int]) -> Optional[int]:
    least = -1 if than is None else than
    return next((number for number in numbers if number is not None and number > least), None)
