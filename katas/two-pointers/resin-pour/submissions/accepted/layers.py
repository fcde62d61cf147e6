# A stack of falling columns; each higher one fills the hollows behind it layer by layer: O(n) time, O(n) space.
def resin_pour(columns: list[int]) -> int:
    falling = []
    resin = 0
    for place, height in enumerate(columns):
        while falling and columns[falling[-1]] <= height:
            bottom = columns[falling.pop()]
            if falling:
                width = place - falling[-1] - 1
                resin += width * (min(height, columns[falling[-1]]) - bottom)
        falling.append(place)
    return resin
