# Mistake: a stamp that was tried stays in the list when the next one is tried.
def exact_postage(stamps: list[int], postage: int) -> list[list[int]]:
    sets = []

    def fill(start: int, left: int, chosen: list[int]) -> None:
        if left == 0:
            sets.append(chosen[:])
            return
        for place in range(start, len(stamps)):
            if stamps[place] <= left:
                chosen.append(stamps[place])
                fill(place, left - stamps[place], chosen)

    fill(0, postage, [])
    return sets
