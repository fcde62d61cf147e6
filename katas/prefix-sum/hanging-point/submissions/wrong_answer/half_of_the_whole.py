# Looks for the hook where half of the whole is reached, and forgets the weight on it.
def hanging_point(loads):
    whole, left = sum(loads), 0
    for hook, load in enumerate(loads):
        if left * 2 == whole:
            return hook
        left += load
    return -1
