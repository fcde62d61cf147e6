# Mistake: looks only at the microphone that was handed out last, and hires a new one if that is still worn.
def stage_microphones(appearances: list[list[int]]) -> int:
    free_at = []
    for enters, leaves in sorted(appearances):
        if free_at and free_at[-1] <= enters:
            free_at.pop()
        free_at.append(leaves)
    return len(free_at)
