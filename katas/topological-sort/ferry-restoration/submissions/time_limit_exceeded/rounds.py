# Goes through all pairs in each round to see which jobs still wait, until a round finishes no job: O(n^2).
def can_be_restored(jobs: int, needs: list[list[int]]) -> bool:
    left = set(range(jobs))
    while left:
        waiting = {job for job, earlier in needs if earlier in left}
        if len(left & waiting) == len(left):
            return False
        left &= waiting
    return True
