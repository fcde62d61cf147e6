# Grows and shrinks one subset, and looks at it at every node.
def work(numbers: list[int]) -> int:
    chosen, seen = [], 0

    def visit(start: int) -> None:
        nonlocal seen
        seen += len(chosen)
        for place in range(start, len(numbers)):
            chosen.append(numbers[place])
            visit(place + 1)
            chosen.pop()

    visit(0)
    return seen
