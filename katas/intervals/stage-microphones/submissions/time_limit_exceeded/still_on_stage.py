# In order of entrances, makes the list of those still on stage anew at each one: O(n^2) when many are on at once.
def stage_microphones(appearances: list[list[int]]) -> int:
    appearances.sort()
    on_stage = []
    most = 0
    for enters, leaves in appearances:
        on_stage = [exit for exit in on_stage if exit > enters]
        on_stage.append(leaves)
        most = max(most, len(on_stage))
    return most
