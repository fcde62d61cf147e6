# Mistake: collects the years in a set, so that a year on several tags is kept once.
def one_long_cord(cords):
    years = set()
    for tag in cords:
        while tag:
            years.add(tag.val)
            tag = tag.next
    return sorted(years)
