# Mistake: fills between the two highest columns only, and forgets the hollows on either side of them.
def resin_pour(columns: list[int]) -> int:
    if len(columns) < 2:
        return 0
    highest = sorted(range(len(columns)), key=lambda place: columns[place])[-2:]
    first, last = min(highest), max(highest)
    level = min(columns[first], columns[last])
    return sum(max(0, level - height) for height in columns[first : last + 1])
