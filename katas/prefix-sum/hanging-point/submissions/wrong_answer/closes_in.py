# Closes in from both ends by adding to the lighter side, which balloons make wrong.
def hanging_point(loads):
    first, last = 0, len(loads) - 1
    left = right = 0
    while first < last:
        if left <= right:
            left += loads[first]
            first += 1
        else:
            right += loads[last]
            last -= 1
    return first if left == right else -1
