"""Breadth first, from the start."""

from collections import deque


def reached(neighbours: list[list[int]], start: int) -> list[bool]:
    found = [False] * len(neighbours)
    found[start] = True
    open_places = deque([start])
    while open_places:
        for place in neighbours[open_places.popleft()]:
            if not found[place]:
                found[place] = True
                open_places.append(place)
    return found
