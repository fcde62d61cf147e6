# Mistake: asks for the truth of an end to see whether there is one, so an end of 0 is no end.
def no_idle_junction(hopper):
    def all_reached(junction, low, high):
        if not junction:
            return True
        if low and junction.val <= low:
            return False
        if high and junction.val >= high:
            return False
        return all_reached(junction.left, low, junction.val) and all_reached(junction.right, junction.val, high)

    return all_reached(hopper, None, None)
