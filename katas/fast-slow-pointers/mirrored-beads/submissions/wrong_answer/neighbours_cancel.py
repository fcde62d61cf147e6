# Mistake: strikes out equal neighbours like matching brackets, which accepts one mirrored row after another as well.
def is_mirrored(beads):
    open_beads, count = [], 0
    while beads:
        if open_beads and open_beads[-1] == beads.val:
            open_beads.pop()
        else:
            open_beads.append(beads.val)
        beads, count = beads.next, count + 1
    return len(open_beads) == count % 2
