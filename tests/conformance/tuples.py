"""Tuples come as tuples."""


def oldest(people: list[tuple[str, int]]) -> tuple[int, str, bool]:
    most = max(age for _, age in people)
    names = [name for name, age in people if age == most]
    return most, names[0], len(names) == 1
