# Copies the colours to a list and compares it with its reverse: O(n) time, but O(n) space.
def is_mirrored(beads):
    colours = []
    while beads:
        colours.append(beads.val)
        beads = beads.next
    return colours == colours[::-1]
