# A queue of the gates whose inputs are all known; each keeps the latest time it is handed: O(gates + wires).
class Solution:
    def settlingTime(self, gates: int, wires: List[List[int]], delays: List[int]) -> int:
        fed = defaultdict(list)
        inputs = [0] * (gates + 1)
        for source, target in wires:
            fed[source].append(target)
            inputs[target] += 1
        latest = [0] * (gates + 1)
        queue = deque(gate for gate in range(1, gates + 1) if inputs[gate] == 0)
        answer = 0
        while queue:
            gate = queue.popleft()
            settled = latest[gate] + delays[gate - 1]
            answer = max(answer, settled)
            for target in fed[gate]:
                latest[target] = max(latest[target], settled)
                inputs[target] -= 1
                if inputs[target] == 0:
                    queue.append(target)
        return answer
