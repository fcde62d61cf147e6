# A strip of sums for each pair of rows, and in it a map of running totals: O(n^3) time, O(n) space.
from collections import defaultdict


def ledger_blocks(ledger: list[list[int]], discrepancy: int) -> int:
    blocks = 0
    for top in range(len(ledger)):
        strip = [0] * len(ledger[0])
        for row in ledger[top:]:
            strip = [total + entry for total, entry in zip(strip, row)]
            seen = defaultdict(int, {0: 1})
            total = 0
            for column in strip:
                total += column
                if total - discrepancy in seen:
                    blocks += seen[total - discrepancy]
                seen[total] += 1
    return blocks
