# Mistake: counts rows and columns to the nearest guest who knows, as if the empty seats were no obstacle.
def minutes_until_all_know(seats):
    knowing = [(r, c) for r, row in enumerate(seats) for c, seat in enumerate(row) if seat == 2]
    waiting = [(r, c) for r, row in enumerate(seats) for c, seat in enumerate(row) if seat == 1]
    if not waiting:
        return 0
    if not knowing:
        return -1
    return max(min(abs(r - x) + abs(c - y) for x, y in knowing) for r, c in waiting)
