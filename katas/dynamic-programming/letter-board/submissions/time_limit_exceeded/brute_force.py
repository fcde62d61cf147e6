# Tries the three moves at each difference and remembers nothing: exponential.
def letter_board(hanging: str, wanted: str) -> int:
    def climbs(i: int, j: int) -> int:
        if i == len(hanging) or j == len(wanted):
            return len(hanging) - i + len(wanted) - j
        if hanging[i] == wanted[j]:
            return climbs(i + 1, j + 1)
        return 1 + min(climbs(i + 1, j + 1), climbs(i + 1, j), climbs(i, j + 1))

    return climbs(0, 0)
