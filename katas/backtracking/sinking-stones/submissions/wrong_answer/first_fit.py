# Mistake: hops to the first neighbour with the right letter and never tries another one.
def sinking_stones(stones: list[list[str]], word: str) -> bool:
    rows, columns = len(stones), len(stones[0])

    def reads(r: int, c: int) -> bool:
        sunk = {(r, c)}
        for letter in word[1:]:
            for row, column in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                in_pond = 0 <= row < rows and 0 <= column < columns
                if in_pond and (row, column) not in sunk and stones[row][column] == letter:
                    r, c = row, column
                    sunk.add((r, c))
                    break
            else:
                return False
        return True

    return any(stones[r][c] == word[0] and reads(r, c) for r in range(rows) for c in range(columns))
