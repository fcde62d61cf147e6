# Takes or leaves each number, by two calls.
def work(numbers: list[int]) -> int:
    def ways(place: int, total: int) -> int:
        if place == len(numbers):
            return total % 7 == 0
        return ways(place + 1, total) + ways(place + 1, total + numbers[place])

    return ways(0, 0)
