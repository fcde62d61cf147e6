"""NaN of a negative number."""

import math


def roots(numbers: list[float]) -> list[float]:
    return [math.sqrt(number) if number >= 0 else math.nan for number in numbers]
