# Mistake: checks for the way out after two steps only, and -1 reads the last item as if a signpost had sent there.
def first_repeated(jumps):
    slow = fast = 0
    while True:
        slow, fast = jumps[slow], jumps[jumps[fast]]
        if fast == -1:
            return -1
        if slow == fast:
            break
    slow = 0
    while slow != fast:
        slow, fast = jumps[slow], jumps[fast]
    return slow
