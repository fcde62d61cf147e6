# Joins numbers to their neighbours of the same parity, with paths that are halved on the way.
def work(numbers: list[int]) -> int:
    parent = list(range(len(numbers)))

    def root(place: int) -> int:
        while parent[place] != place:
            parent[place] = parent[parent[place]]
            place = parent[place]
        return place

    for place in range(1, len(numbers)):
        if numbers[place] % 2 == numbers[place - 1] % 2:
            parent[root(place)] = root(place - 1)
    return sum(place == above for place, above in enumerate(parent))
