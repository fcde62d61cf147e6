# Mistake: sorts the parts by how many covers they have, though a part with one cover may lie deeper than one with two.
def dismantling_order(parts: int, covered: list[list[int]]) -> list[int]:
    covers = [0] * parts
    beneath = [[] for _ in range(parts)]
    for part, cover in covered:
        covers[part] += 1
        beneath[cover].append(part)
    left = covers.copy()
    free = [part for part in range(parts) if left[part] == 0]
    for taken in free:
        for part in beneath[taken]:
            left[part] -= 1
            if left[part] == 0:
                free.append(part)
    return sorted(range(parts), key=covers.__getitem__) if len(free) == parts else []
