# Mistake: at a line where someone leaves and someone comes on, counts the entrance first.
def stage_microphones(appearances: list[list[int]]) -> int:
    changes = sorted(
        [(enters, 0, 1) for enters, _ in appearances] + [(leaves, 1, -1) for _, leaves in appearances]
    )
    worn = most = 0
    for _, _, change in changes:
        worn += change
        most = max(most, worn)
    return most
