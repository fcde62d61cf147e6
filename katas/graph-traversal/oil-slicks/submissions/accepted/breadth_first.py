# Breadth first from each covered cell that is not marked yet, with marks beside the image: O(n) time and space.
from collections import deque


def count_slicks(image: list[list[str]]) -> int:
    rows, columns = len(image), len(image[0])
    marked = [[False] * columns for _ in range(rows)]
    slicks = 0
    for row in range(rows):
        for column in range(columns):
            if image[row][column] == "0" or marked[row][column]:
                continue
            slicks += 1
            marked[row][column] = True
            waiting = deque([(row, column)])
            while waiting:
                r, c = waiting.popleft()
                for next_r, next_c in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                    if 0 <= next_r < rows and 0 <= next_c < columns:
                        if image[next_r][next_c] == "1" and not marked[next_r][next_c]:
                            marked[next_r][next_c] = True
                            waiting.append((next_r, next_c))
    return slicks
