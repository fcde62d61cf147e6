# Mistake: sings tonight whenever tomorrow does not pay more, looking no further.
def voice_rest(fees: list[int]) -> int:
    total = evening = 0
    while evening < len(fees):
        if evening + 1 == len(fees) or fees[evening] >= fees[evening + 1]:
            total += fees[evening]
            evening += 2
        else:
            evening += 1
    return total
