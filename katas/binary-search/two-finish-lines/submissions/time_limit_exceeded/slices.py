# Drops k/2 times at a step as it should, but copies the rest of the list each time: O(n).
def kth(a: list[int], b: list[int], k: int) -> int:
    if not a or not b:
        return (a or b)[k]
    if k == 0:
        return min(a[0], b[0])
    step = (k + 1) // 2
    i, j = min(step, len(a)), min(step, len(b))
    if a[i - 1] <= b[j - 1]:
        return kth(a[i:], b, k - i)
    return kth(a, b[j:], k - j)


def two_finish_lines(north: list[int], south: list[int]) -> float:
    total = len(north) + len(south)
    return (kth(north, south, (total - 1) // 2) + kth(north, south, total // 2)) / 2
