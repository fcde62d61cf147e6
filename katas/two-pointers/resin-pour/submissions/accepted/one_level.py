# Leaves the lower of the two end columns each time; the level is the highest left so far: O(n) time, O(1) space.
def resin_pour(columns: list[int]) -> int:
    left, right = 0, len(columns) - 1
    level = resin = 0
    while left < right:
        if columns[left] < columns[right]:
            column = columns[left]
            left += 1
        else:
            column = columns[right]
            right -= 1
        level = max(level, column)
        resin += level - column
    return resin
