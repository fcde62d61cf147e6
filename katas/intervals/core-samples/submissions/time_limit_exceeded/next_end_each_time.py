# Looks for the first end of all remaining walls, and strikes out what a boring there serves: O(n^2) if they lie apart.
def core_samples(walls: list[list[int]]) -> int:
    borings = 0
    while walls:
        point = min(end for _, end in walls)
        walls = [wall for wall in walls if wall[0] > point]
        borings += 1
    return borings
