# Swaps neighbours until a whole pass finds nothing to swap: O(n^2).
def three_holds(bags: list[int]) -> None:
    swapped = True
    while swapped:
        swapped = False
        for place in range(1, len(bags)):
            if bags[place - 1] > bags[place]:
                bags[place - 1], bags[place] = bags[place], bags[place - 1]
                swapped = True
