# Breadth first, level by level, from all who know, with a count of those who wait, in LeetCode's form: O(n).
class Solution:
    def minutesUntilAllKnow(self, seats: List[List[int]]) -> int:
        m, n = len(seats), len(seats[0])
        queue = deque((i, j) for i in range(m) for j in range(n) if seats[i][j] == 2)
        waiting = sum(row.count(1) for row in seats)
        minutes = 0
        while queue and waiting:
            minutes += 1
            for _ in range(len(queue)):
                i, j = queue.popleft()
                for x, y in (i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1):
                    if 0 <= x < m and 0 <= y < n and seats[x][y] == 1:
                        seats[x][y] = 2
                        waiting -= 1
                        queue.append((x, y))
        return -1 if waiting else minutes
