# Mistake: compares the texts place by place, so that one letter hung in front shifts all others.
def letter_board(hanging: str, wanted: str) -> int:
    differing = sum(a != b for a, b in zip(hanging, wanted))
    return differing + abs(len(hanging) - len(wanted))
