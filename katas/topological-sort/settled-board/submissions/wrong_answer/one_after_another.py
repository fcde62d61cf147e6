# Mistake: adds up all delays, as if one gate had to wait for another even without a wire.
def settling_time(gates: int, wires: list[list[int]], delays: list[int]) -> int:
    return sum(delays)
