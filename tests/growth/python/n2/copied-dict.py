# Remembers the state after each number as a copy of a dict.
def work(numbers: list[int]) -> int:
    state, kinds = {}, 0
    for number in numbers:
        state = {**state, number: len(state)}
        kinds += len(state)
    return kinds
