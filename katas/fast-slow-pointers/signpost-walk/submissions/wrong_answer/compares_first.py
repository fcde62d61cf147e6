# Mistake: compares before the first step, when both still stand at 0, and takes that for a meeting.
def first_repeated(jumps):
    slow = fast = 0
    while fast != -1 and jumps[fast] != -1:
        if slow == fast:
            break
        slow, fast = jumps[slow], jumps[jumps[fast]]
    else:
        return -1
    slow = 0
    while slow != fast:
        slow, fast = jumps[slow], jumps[fast]
    return slow
