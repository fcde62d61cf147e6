# Takes the maximum of both slices around every column: O(n^2).
def resin_pour(columns: list[int]) -> int:
    levels = (min(max(columns[: i + 1]), max(columns[i:])) for i in range(len(columns)))
    return sum(levels) - sum(columns)
