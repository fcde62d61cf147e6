# Walks on from the gates mended in the last wave; where short and long ways meet, gates are mended many times: O(n^2).
def settling_time(gates: int, wires: list[list[int]], delays: list[int]) -> int:
    fed = [[] for _ in range(gates + 1)]
    for source, target in wires:
        fed[source].append(target)
    settled = [0, *delays]
    wave = set(range(1, gates + 1))
    while wave:
        mended = set()
        for gate in wave:
            for target in fed[gate]:
                time = settled[gate] + delays[target - 1]
                if time > settled[target]:
                    settled[target] = time
                    mended.add(target)
        wave = mended
    return max(settled)
