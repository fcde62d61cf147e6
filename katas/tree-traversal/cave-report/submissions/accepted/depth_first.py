# Deep first with a stack of chambers and depths, the right side pushed first so that the left comes off first: O(n).
def cave_report(entrance):
    lines = []
    stack = [(entrance, 0)]
    while stack:
        chamber, depth = stack.pop()
        if chamber is None:
            continue
        if depth == len(lines):
            lines.append([])
        lines[depth].append(chamber.val)
        stack.append((chamber.right, depth + 1))
        stack.append((chamber.left, depth + 1))
    return lines
