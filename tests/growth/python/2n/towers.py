# Counts the moves of a tower of so many discs by making them.
def work(numbers: list[int]) -> int:
    def moves(discs: int) -> int:
        return moves(discs - 1) + 1 + moves(discs - 1) if discs else 0

    return moves(len(numbers))
