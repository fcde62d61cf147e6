# A strip of sums for each pair of rows, but every run of it is tried: O(n^4).
def ledger_blocks(ledger: list[list[int]], discrepancy: int) -> int:
    blocks = 0
    for top in range(len(ledger)):
        strip = [0] * len(ledger[0])
        for row in ledger[top:]:
            strip = [total + entry for total, entry in zip(strip, row)]
            for first in range(len(strip)):
                total = 0
                for last in range(first, len(strip)):
                    total += strip[last]
                    blocks += total == discrepancy
    return blocks
