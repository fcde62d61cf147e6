# A queue of the jobs without unmet needs; every job must come by: O(jobs + pairs) time and space.
class Solution:
    def canBeRestored(self, jobs: int, needs: List[List[int]]) -> bool:
        followers = defaultdict(list)
        unmet = [0] * jobs
        for job, earlier in needs:
            followers[earlier].append(job)
            unmet[job] += 1
        queue = deque(job for job in range(jobs) if unmet[job] == 0)
        done = 0
        while queue:
            done += 1
            for job in followers[queue.popleft()]:
                unmet[job] -= 1
                if unmet[job] == 0:
                    queue.append(job)
        return done == jobs
