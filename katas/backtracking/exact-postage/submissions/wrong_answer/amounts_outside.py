# Mistake: the amounts are in the outer loop and the stamps in the inner one, so each order of a set is kept.
def exact_postage(stamps: list[int], postage: int) -> list[list[int]]:
    sets: list[list[list[int]]] = [[] for _ in range(postage + 1)]
    sets[0].append([])
    for amount in range(1, postage + 1):
        for stamp in stamps:
            if stamp <= amount:
                sets[amount] += [chosen + [stamp] for chosen in sets[amount - stamp]]
    return sets[postage]
