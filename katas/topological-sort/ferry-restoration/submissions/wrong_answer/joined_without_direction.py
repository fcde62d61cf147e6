# Mistake: joins the two jobs of each pair and takes a second way between them for a circle, whichever way it points.
def can_be_restored(jobs: int, needs: list[list[int]]) -> bool:
    leader = list(range(jobs))

    def find(job: int) -> int:
        while leader[job] != job:
            leader[job] = leader[leader[job]]
            job = leader[job]
        return job

    for job, earlier in needs:
        first, second = find(job), find(earlier)
        if first == second:
            return False
        leader[first] = second
    return True
