# Mistake: moves a window along each strip as if a longer run always had a larger sum.
def ledger_blocks(ledger: list[list[int]], discrepancy: int) -> int:
    blocks = 0
    for top in range(len(ledger)):
        strip = [0] * len(ledger[0])
        for row in ledger[top:]:
            strip = [total + entry for total, entry in zip(strip, row)]
            start = total = 0
            for end, column in enumerate(strip):
                total += column
                while total > discrepancy and start < end:
                    total -= strip[start]
                    start += 1
                blocks += total == discrepancy
    return blocks
