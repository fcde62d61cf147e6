# Mistake: takes the first and the last evening for neighbours, as if the tour were a circle.
def voice_rest(fees: list[int]) -> int:
    def best(part: list[int]) -> int:
        rested = sang = 0
        for fee in part:
            rested, sang = max(rested, sang), rested + fee
        return max(rested, sang)

    return max(fees[0], best(fees[1:]), best(fees[:-1]))
