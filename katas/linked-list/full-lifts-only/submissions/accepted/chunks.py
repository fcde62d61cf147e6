# Puts the visitors into a list, turns each full chunk of it, and links them anew: O(n) time, but O(n) space as well.
def full_lifts_only(queue, size):
    visitors = []
    while queue:
        visitors.append(queue)
        queue = queue.next
    for start in range(0, len(visitors) - size + 1, size):
        visitors[start : start + size] = visitors[start : start + size][::-1]
    for visitor, behind in zip(visitors, visitors[1:]):
        visitor.next = behind
    visitors[-1].next = None
    return visitors[0]
