# Mistake: finds out whether there is a round, and returns where the walk began.
def first_repeated(jumps):
    place = 0
    for _ in jumps:
        place = jumps[place]
        if place == -1:
            return -1
    return 0
