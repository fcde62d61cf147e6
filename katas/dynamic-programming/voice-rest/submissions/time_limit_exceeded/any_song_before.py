# The best total that ends with a song on each evening, from every possible last song before it: O(n^2).
def voice_rest(fees: list[int]) -> int:
    ending: list[int] = []
    for evening, fee in enumerate(fees):
        best = 0
        for earlier in range(evening - 1):
            best = max(best, ending[earlier])
        ending.append(fee + best)
    return max(ending)
