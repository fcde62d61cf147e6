# Mistake: where nobody knows at the start it answers -1, even if there is nobody to be told either.
class Solution:
    def minutesUntilAllKnow(self, seats: List[List[int]]) -> int:
        m, n = len(seats), len(seats[0])
        queue = deque((i, j) for i in range(m) for j in range(n) if seats[i][j] == 2)
        minutes = -1
        while queue:
            minutes += 1
            for _ in range(len(queue)):
                i, j = queue.popleft()
                for x, y in (i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1):
                    if 0 <= x < m and 0 <= y < n and seats[x][y] == 1:
                        seats[x][y] = 2
                        queue.append((x, y))
        return -1 if any(1 in row for row in seats) else minutes
