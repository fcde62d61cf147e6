# Mistake: marks what was seen as in a graph, by its value, so a temperature that occurs again loses its chamber.
from collections import deque


def cave_report(entrance):
    lines = []
    queue = deque([entrance] if entrance else [])
    seen = set()
    while queue:
        line = []
        for _ in range(len(queue)):
            chamber = queue.popleft()
            if chamber.val in seen:
                continue
            seen.add(chamber.val)
            line.append(chamber.val)
            queue.extend(below for below in (chamber.left, chamber.right) if below)
        if line:
            lines.append(line)
    return lines
