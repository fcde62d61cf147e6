"""Rows become columns, from the last. Rows of an answer may be tuples."""


def turned(grid: list[list[str]]) -> list[list[str]]:
    return list(zip(*reversed(grid)))
