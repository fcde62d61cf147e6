# Left part, junction, right part: read so, the numbers must rise strictly. With a stack of its own: O(n) time.
def no_idle_junction(hopper):
    stack = []
    junction = hopper
    before = None
    while stack or junction:
        while junction:
            stack.append(junction)
            junction = junction.left
        junction = stack.pop()
        if before is not None and before >= junction.val:
            return False
        before = junction.val
        junction = junction.right
    return True
