# Mistake: compares each wall with the one before it in order of ends, and not with the last boring.
def core_samples(walls: list[list[int]]) -> int:
    walls.sort(key=lambda wall: wall[1])
    borings = 1
    for before, wall in zip(walls, walls[1:]):
        if wall[0] > before[1]:
            borings += 1
    return borings
