# Depth first without recursion: a job is open until its needs are followed, and no open job may be met again: linear.
def can_be_restored(jobs: int, needs: list[list[int]]) -> bool:
    needed = [[] for _ in range(jobs)]
    for job, earlier in needs:
        needed[job].append(earlier)
    opened = [False] * jobs
    done = [False] * jobs
    for first in range(jobs):
        path = [] if done[first] else [first]
        while path:
            job = path[-1]
            opened[job] = True
            if needed[job]:
                earlier = needed[job].pop()
                if opened[earlier] and not done[earlier]:
                    return False
                if not done[earlier]:
                    path.append(earlier)
            else:
                done[job] = True
                path.pop()
    return True
