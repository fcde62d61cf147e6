# A rule from the first difference of each two neighbours, then a queue of flags nothing has to precede: linear.
class Solution:
    def flagRanks(self, entries: List[str]) -> str:
        later = {flag: set() for entry in entries for flag in entry}
        earlier = dict.fromkeys(later, 0)
        for upper, lower in zip(entries, entries[1:]):
            for a, b in zip(upper, lower):
                if a != b:
                    if b not in later[a]:
                        later[a].add(b)
                        earlier[b] += 1
                    break
            else:
                if len(upper) > len(lower):
                    return ""
        queue = deque(flag for flag in earlier if earlier[flag] == 0)
        ranking = []
        while queue:
            flag = queue.popleft()
            ranking.append(flag)
            for behind in later[flag]:
                earlier[behind] -= 1
                if earlier[behind] == 0:
                    queue.append(behind)
        return "".join(ranking) if len(ranking) == len(later) else ""
