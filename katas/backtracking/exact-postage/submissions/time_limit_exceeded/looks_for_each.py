# The sets of each amount from those of the smaller ones, each looked for in the list of those found: O(n^2).
def exact_postage(stamps: list[int], postage: int) -> list[list[int]]:
    sets = [[[]]]
    for amount in range(1, postage + 1):
        found = []
        for stamp in stamps:
            if stamp <= amount:
                for smaller in sets[amount - stamp]:
                    chosen = sorted(smaller + [stamp])
                    if chosen not in found:
                        found.append(chosen)
        sets.append(found)
    return sets[postage]
