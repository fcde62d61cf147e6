# Mistake: answers how many walls lie over one point at most, which is another question.
def core_samples(walls: list[list[int]]) -> int:
    edges = sorted([(start, 0) for start, _ in walls] + [(end, 1) for _, end in walls])
    deep = deepest = 0
    for _, ends in edges:
        deep += -1 if ends else 1
        deepest = max(deepest, deep)
    return deepest
