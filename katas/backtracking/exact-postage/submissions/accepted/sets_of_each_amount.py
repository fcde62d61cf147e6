# The sets of every amount up to the postage, stamp after stamp: no recursion, but all smaller amounts are kept.
def exact_postage(stamps: list[int], postage: int) -> list[list[int]]:
    sets: list[list[list[int]]] = [[] for _ in range(postage + 1)]
    sets[0].append([])
    for stamp in stamps:
        for amount in range(stamp, postage + 1):
            sets[amount] += [chosen + [stamp] for chosen in sets[amount - stamp]]
    return sets[postage]
