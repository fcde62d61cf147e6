# Mistake: begins with single letters and joins two neighbours at a time, but "aba" is not made of two mirrored pieces.
def mirrored_ribbons(ribbon: str) -> list[list[str]]:
    seen = {tuple(ribbon)}
    open_ways = [tuple(ribbon)]
    for way in open_ways:
        for place in range(len(way) - 1):
            joined = way[place] + way[place + 1]
            longer = way[:place] + (joined,) + way[place + 2 :]
            if joined == joined[::-1] and longer not in seen:
                seen.add(longer)
                open_ways.append(longer)
    return [list(way) for way in open_ways]
