# Answers with a linked list whose end is its beginning.
# says: goes round in a circle
def echo(numbers):
    node = ListNode(1)
    node.next = node
    return node
