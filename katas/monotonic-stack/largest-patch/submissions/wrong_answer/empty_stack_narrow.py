# Mistake: where nothing is left below on the stack, takes the patch for one strip wide instead of for all so far.
def largest_patch(strips: list[int]) -> int:
    stack: list[int] = []
    best = 0
    for end, height in enumerate(strips + [0]):
        while stack and strips[stack[-1]] >= height:
            high = strips[stack.pop()]
            width = end - stack[-1] - 1 if stack else 1
            best = max(best, high * width)
        stack.append(end)
    return best
