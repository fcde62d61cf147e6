# The usual flood, but the visited cells are kept in a list, and each look into it walks through it: O(n^2).
def count_slicks(image: list[list[str]]) -> int:
    rows, columns = len(image), len(image[0])
    visited = []
    slicks = 0
    for row in range(rows):
        for column in range(columns):
            if image[row][column] != "1" or (row, column) in visited:
                continue
            slicks += 1
            visited.append((row, column))
            waiting = [(row, column)]
            while waiting:
                r, c = waiting.pop()
                for cell in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                    inside = 0 <= cell[0] < rows and 0 <= cell[1] < columns
                    if inside and image[cell[0]][cell[1]] == "1" and cell not in visited:
                        visited.append(cell)
                        waiting.append(cell)
    return slicks
