# Switches off one lamp after the other, from all on, and looks for each scene in the list of those noted: O(n^2 log n).
def lamp_scenes(lamps: list[int]) -> list[list[int]]:
    scenes = []

    def darken(lit: list[int]) -> None:
        if lit in scenes:
            return
        scenes.append(lit)
        for place in range(len(lit)):
            darken(lit[:place] + lit[place + 1 :])

    darken(lamps)
    return scenes
