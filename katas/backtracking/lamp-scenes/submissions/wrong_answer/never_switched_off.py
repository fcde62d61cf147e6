# Mistake: never takes the lamp out again, so the branch that leaves a lamp off still has it on.
def lamp_scenes(lamps: list[int]) -> list[list[int]]:
    scenes = []

    def decide(place: int, lit: list[int]) -> None:
        if place == len(lamps):
            scenes.append(lit[:])
            return
        lit.append(lamps[place])
        decide(place + 1, lit)
        decide(place + 1, lit)

    decide(0, [])
    return scenes
