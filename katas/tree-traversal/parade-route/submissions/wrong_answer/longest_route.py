# Mistake: takes the route with the most squares, the more cheerful one of two as long.
def parade_route(market) -> int:
    best = (0, 0)

    def arm(square):
        nonlocal best
        if square is None:
            return (0, 0)
        left, right = arm(square.left), arm(square.right)
        best = max(best, (left[0] + right[0] + 1, left[1] + right[1] + square.val))
        longer = max(left, right)
        return (longer[0] + 1, longer[1] + square.val)

    arm(market)
    return best[1]
