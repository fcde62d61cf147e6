# Each lamp doubles the scenes: all those so far without it, and all of them with it.
def lamp_scenes(lamps: list[int]) -> list[list[int]]:
    scenes = [[]]
    for lamp in lamps:
        scenes += [scene + [lamp] for scene in scenes]
    return scenes
