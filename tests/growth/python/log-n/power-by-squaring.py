# Raises 3 to the length of the list by squaring, one step for each binary digit.
def work(numbers: list[int]) -> int:
    exponent, base, power = len(numbers), 3, 1
    while exponent:
        if exponent % 2:
            power = power * base % 1_000_000_007
        base = base * base % 1_000_000_007
        exponent //= 2
    return power
