# Collects the years of all tags, sorts them and makes a new cord: O(n log n) time, O(n) space.
def one_long_cord(cords):
    years = []
    for tag in cords:
        while tag:
            years.append(tag.val)
            tag = tag.next
    years.sort(reverse=True)
    cord = None
    for year in years:
        cord = ListNode(year, cord)
    return cord
