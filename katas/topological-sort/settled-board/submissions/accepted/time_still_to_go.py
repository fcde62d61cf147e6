# Looks the other way: how long after the start of a gate everything behind it is settled, remembered for each: linear.
def settling_time(gates: int, wires: list[list[int]], delays: list[int]) -> int:
    behind = [[] for _ in range(gates)]
    for source, target in wires:
        behind[source - 1].append(target - 1)
    to_go = [0] * gates

    def from_start_of(gate: int) -> int:
        if to_go[gate] == 0:
            longest = 0
            for target in behind[gate]:
                longest = max(longest, from_start_of(target))
            to_go[gate] = longest + delays[gate]
        return to_go[gate]

    return max([from_start_of(gate) for gate in range(gates)])
