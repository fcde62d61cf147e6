# Keeps those seen in a list and asks it for each number.
def work(numbers: list[int]) -> int:
    seen = []
    for number in numbers:
        if number not in seen:
            seen.append(number)
    return len(seen)
