# The next gauge downstream of each in a dict; marks red's way to the mouth and follows blue's to the first mark: O(n).
def where_dyes_meet(mouth, red: int, blue: int) -> int:
    downstream = {mouth.val: None}
    stack = [mouth]
    while stack:
        gauge = stack.pop()
        for above in (gauge.left, gauge.right):
            if above:
                downstream[above.val] = gauge.val
                stack.append(above)
    coloured = set()
    place = red
    while place is not None:
        coloured.add(place)
        place = downstream[place]
    place = blue
    while place not in coloured:
        place = downstream[place]
    return place
