# Lists the squares from the market outwards, then goes through the list backwards, so that arms come first: O(n) time.
def parade_route(market) -> int:
    squares = [market]
    for square in squares:
        squares.extend(further for further in (square.left, square.right) if further)
    arms = {None: 0}
    best = market.val
    for square in reversed(squares):
        left, right = arms[square.left], arms[square.right]
        best = max(best, square.val + left + right)
        arms[square] = max(0, square.val + max(left, right))
    return best
