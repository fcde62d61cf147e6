# Empties a list from the front; each pop moves all that is left.
def work(numbers: list[int]) -> int:
    total = 0
    while numbers:
        total = (total * 3 + numbers.pop(0)) % 1_000_003
    return total
