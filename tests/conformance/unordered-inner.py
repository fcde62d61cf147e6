"""The letters of each word as they come; the words keep their order."""


def letters(words: list[str]) -> list[list[str]]:
    return [list(word) for word in words]
