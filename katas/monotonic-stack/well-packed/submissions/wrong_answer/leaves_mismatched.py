# Mistake: on a mark of the wrong kind looks further down the stack for its partner instead of giving up.
def well_packed(log: str) -> bool:
    partner = {")": "(", "]": "[", "}": "{"}
    stack = []
    for mark in log:
        if mark not in partner:
            stack.append(mark)
        elif partner[mark] in stack:
            del stack[len(stack) - 1 - stack[::-1].index(partner[mark])]
        else:
            return False
    return not stack
