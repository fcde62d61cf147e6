# Mistake: is content if some job can begin, though others may still wait for one another.
def can_be_restored(jobs: int, needs: list[list[int]]) -> bool:
    return len({job for job, _ in needs}) < jobs
