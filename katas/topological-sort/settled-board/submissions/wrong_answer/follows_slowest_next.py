# Mistake: from each first gate goes on to the slowest of the gates behind, though a quick one may lead to a slower way.
def settling_time(gates: int, wires: list[list[int]], delays: list[int]) -> int:
    behind = [[] for _ in range(gates)]
    has_input = [False] * gates
    for source, target in wires:
        behind[source - 1].append(target - 1)
        has_input[target - 1] = True
    longest = 0
    for gate in range(gates):
        if has_input[gate]:
            continue
        time = delays[gate]
        while behind[gate]:
            gate = max(behind[gate], key=lambda target: delays[target])
            time += delays[gate]
        longest = max(longest, time)
    return longest
