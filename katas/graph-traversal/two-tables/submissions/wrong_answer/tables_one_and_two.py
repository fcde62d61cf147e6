# Mistake: calls the tables 1 and 2, with 0 for "not seated yet".
class Solution:
    def seatAtTwoTables(self, feuds: List[List[int]]) -> List[int]:
        tables = [0] * len(feuds)
        for first in range(len(feuds)):
            if tables[first]:
                continue
            tables[first] = 1
            stack = [first]
            while stack:
                guest = stack.pop()
                for other in feuds[guest]:
                    if not tables[other]:
                        tables[other] = 3 - tables[guest]
                        stack.append(other)
                    elif tables[other] == tables[guest]:
                        return []
        return tables
