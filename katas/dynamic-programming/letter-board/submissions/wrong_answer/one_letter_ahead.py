# Mistake: decides at each difference by a look at the next letters, and never comes back to it.
def letter_board(hanging: str, wanted: str) -> int:
    i = j = climbs = 0
    while i < len(hanging) and j < len(wanted):
        if hanging[i] != wanted[j]:
            climbs += 1
            if i + 1 < len(hanging) and hanging[i + 1] == wanted[j]:
                i += 1
                continue
            if j + 1 < len(wanted) and hanging[i] == wanted[j + 1]:
                j += 1
                continue
        i += 1
        j += 1
    return climbs + len(hanging) - i + len(wanted) - j
