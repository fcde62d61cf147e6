# Mistake: counts the lifts from the end of the queue, so the first visitors walk and not the last.
def full_lifts_only(queue, size):
    visitors = []
    while queue:
        visitors.append(queue)
        queue = queue.next
    for start in range(len(visitors) % size, len(visitors), size):
        visitors[start : start + size] = visitors[start : start + size][::-1]
    for visitor, behind in zip(visitors, visitors[1:]):
        visitor.next = behind
    visitors[-1].next = None
    return visitors[0]
