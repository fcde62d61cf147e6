# Adds up by a recursion as deep as the list is long, by positions.
def work(numbers: list[int]) -> int:
    def total(place: int) -> int:
        return numbers[place] + total(place + 1) if place < len(numbers) else 0

    return total(0)
