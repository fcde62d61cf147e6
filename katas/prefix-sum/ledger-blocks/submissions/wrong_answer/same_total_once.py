# Mistake: remembers which totals have occurred, but not how often.
def ledger_blocks(ledger: list[list[int]], discrepancy: int) -> int:
    blocks = 0
    for top in range(len(ledger)):
        strip = [0] * len(ledger[0])
        for row in ledger[top:]:
            strip = [total + entry for total, entry in zip(strip, row)]
            seen = {0}
            total = 0
            for column in strip:
                total += column
                blocks += total - discrepancy in seen
                seen.add(total)
    return blocks
