# Makes a linked list, turns it round and walks it.
class Node:
    def __init__(self, value, following):
        self.value = value
        self.following = following


def work(numbers: list[int]) -> int:
    head = None
    for number in numbers:
        head = Node(number, head)
    turned = None
    while head:
        head.following, turned, head = turned, head, head.following
    total, weight = 0, 1
    while turned:
        total += turned.value * weight
        weight = -weight
        turned = turned.following
    return total
