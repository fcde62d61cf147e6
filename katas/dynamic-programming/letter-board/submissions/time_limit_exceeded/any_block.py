# For each pair of beginnings every number of letters taken off or hung in one go: O(n^3).
def letter_board(hanging: str, wanted: str) -> int:
    moves = [[0] * (len(wanted) + 1) for _ in range(len(hanging) + 1)]
    for i in range(len(hanging) + 1):
        for j in range(len(wanted) + 1):
            ways = [i + j]
            if i and j:
                ways.append(moves[i - 1][j - 1] + (hanging[i - 1] != wanted[j - 1]))
            ways += [moves[i - count][j] + count for count in range(1, i + 1)]
            ways += [moves[i][j - count] + count for count in range(1, j + 1)]
            moves[i][j] = min(ways)
    return moves[-1][-1]
