# Mistake: fills the whole row up to the lower of its two end columns.
def resin_pour(columns: list[int]) -> int:
    level = min(columns[0], columns[-1])
    return sum(max(0, level - height) for height in columns)
