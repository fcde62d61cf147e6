# Finds the height of the cave, then walks from the entrance anew for each depth: O(n^2) in a long gallery.
def cave_report(entrance):
    def height(chamber):
        return 1 + max(height(chamber.left), height(chamber.right)) if chamber else 0

    def collect(chamber, depth, line):
        if chamber is None:
            return
        if depth == 0:
            line.append(chamber.val)
        else:
            collect(chamber.left, depth - 1, line)
            collect(chamber.right, depth - 1, line)

    lines = []
    for depth in range(height(entrance)):
        line = []
        collect(entrance, depth, line)
        lines.append(line)
    return lines
