# Plays it out on a copy of the hall for each minute, every seat of it: O(n^2) where the guests sit in a long line.
def minutes_until_all_know(seats: list[list[int]]) -> int:
    rows, columns = len(seats), len(seats[0])
    minutes = 0
    while True:
        after = [row[:] for row in seats]
        for r, row in enumerate(seats):
            for c, seat in enumerate(row):
                if seat == 2:
                    for x, y in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                        if 0 <= x < rows and 0 <= y < columns and after[x][y] == 1:
                            after[x][y] = 2
        if after == seats:
            return -1 if any(1 in row for row in seats) else minutes
        seats = after
        minutes += 1
