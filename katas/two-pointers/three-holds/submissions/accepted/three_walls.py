# One pass that writes each bag as a 2, and what it pushes on as a 1 and a 0 over that: O(n) time, O(1) space.
def three_holds(bags: list[int]) -> None:
    zeros = ones = 0
    for place, bag in enumerate(bags):
        bags[place] = 2
        if bag < 2:
            bags[ones] = 1
            ones += 1
        if bag < 1:
            bags[zeros] = 0
            zeros += 1
