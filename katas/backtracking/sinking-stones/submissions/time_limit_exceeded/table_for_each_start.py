# Marks and takes the mark away, but in a new table for every first stone with the right letter: O(n^2).
def sinking_stones(stones: list[list[str]], word: str) -> bool:
    rows, columns = len(stones), len(stones[0])

    def reads(r: int, c: int, place: int, sunk: list[list[bool]]) -> bool:
        if place == len(word):
            return True
        if not (0 <= r < rows and 0 <= c < columns) or sunk[r][c] or stones[r][c] != word[place]:
            return False
        sunk[r][c] = True
        around = ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1))
        found = any(reads(row, column, place + 1, sunk) for row, column in around)
        sunk[r][c] = False
        return found

    for r in range(rows):
        for c in range(columns):
            if stones[r][c] == word[0] and reads(r, c, 0, [[False] * columns for _ in range(rows)]):
                return True
    return False
