# The k-th time of both lists: moves the start of the list that is behind by k/2 at a step: O(log n) time.
def two_finish_lines(north: list[int], south: list[int]) -> float:
    def kth(k: int) -> int:
        i = j = 0
        while i < len(north) and j < len(south):
            if k == 0:
                return min(north[i], south[j])
            step = (k + 1) // 2
            next_i, next_j = min(i + step, len(north)), min(j + step, len(south))
            if north[next_i - 1] <= south[next_j - 1]:
                k -= next_i - i
                i = next_i
            else:
                k -= next_j - j
                j = next_j
        return north[i + k] if i < len(north) else south[j + k]

    total = len(north) + len(south)
    return (kth((total - 1) // 2) + kth(total // 2)) / 2
