# The nearest lower strip on either side, each in a pass that leaps from answer to answer: O(n) time and space.
def largest_patch(strips: list[int]) -> int:
    n = len(strips)
    left = [-1] * n
    for place in range(n):
        found = place - 1
        while found >= 0 and strips[found] >= strips[place]:
            found = left[found]
        left[place] = found
    right = [n] * n
    for place in range(n - 1, -1, -1):
        found = place + 1
        while found < n and strips[found] >= strips[place]:
            found = right[found]
        right[place] = found
    return max(height * (b - a - 1) for height, a, b in zip(strips, left, right))
