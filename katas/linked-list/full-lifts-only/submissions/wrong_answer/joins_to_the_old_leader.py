# Mistake: joins each lift to the leader of the next one, who steps out last there: the others of it are lost.
def full_lifts_only(queue, size):
    top, end, leader = None, None, queue
    while leader:
        ahead = leader
        for _ in range(size - 1):
            ahead = ahead.next if ahead else None
        if ahead is None:
            break
        behind, visitor, turned = ahead.next, leader, ahead.next
        for _ in range(size):
            visitor.next, turned, visitor = turned, visitor, visitor.next
        if top is None:
            top = turned
        if end:
            end.next = leader
        end, leader = leader, behind
    return top
