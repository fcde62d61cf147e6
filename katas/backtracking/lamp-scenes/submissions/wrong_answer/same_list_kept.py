# Mistake: notes the list itself and not a copy of it, so every scene is the same list, empty at the end.
def lamp_scenes(lamps: list[int]) -> list[list[int]]:
    scenes = []
    lit = []

    def extend(start: int) -> None:
        scenes.append(lit)
        for place in range(start, len(lamps)):
            lit.append(lamps[place])
            extend(place + 1)
            lit.pop()

    extend(0)
    return scenes
