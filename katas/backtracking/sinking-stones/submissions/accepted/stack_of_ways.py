# A stack of unfinished ways instead of recursion; each way holds its own stones, so nothing needs to be undone.
def sinking_stones(stones: list[list[str]], word: str) -> bool:
    rows, columns = len(stones), len(stones[0])
    for row in range(rows):
        for column in range(columns):
            if stones[row][column] != word[0]:
                continue
            ways = [((row, column),)]
            while ways:
                way = ways.pop()
                if len(way) == len(word):
                    return True
                r, c = way[-1]
                for place in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                    in_pond = 0 <= place[0] < rows and 0 <= place[1] < columns
                    if in_pond and stones[place[0]][place[1]] == word[len(way)] and place not in way:
                        ways.append(way + (place,))
    return False
