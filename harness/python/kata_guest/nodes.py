"""The nodes of linked lists and binary trees, in the form in which published solutions expect them."""

from collections import deque

# Beyond so many nodes an answer is too large, or goes round in a circle.
MOST_NODES = 1 << 20


class ListNode:
    """A node of a singly linked list."""

    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next

    def __repr__(self):
        values, node = [], self
        while node is not None and len(values) < 100:
            values.append(repr(node.val))
            node = node.next
        return f"ListNode({' -> '.join(values)}{' -> …' if node else ''})"


class TreeNode:
    """A node of a binary tree."""

    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right

    def __repr__(self):
        def side(node):
            return "None" if node is None else f"TreeNode({node.val!r}, …)"

        if self.left is None and self.right is None:
            return f"TreeNode({self.val!r})"
        return f"TreeNode({self.val!r}, {side(self.left)}, {side(self.right)})"


def maker(cls):
    """What makes a node of `cls` of its value, however the solution's own class is constructed."""

    def bare(value):
        node = cls.__new__(cls)
        node.val = value
        for link in ("next",) if cls.__name__ == "ListNode" else ("left", "right"):
            setattr(node, link, None)
        return node

    try:
        node = cls(0)
    except TypeError:
        return bare
    links = ("next",) if cls.__name__ == "ListNode" else ("left", "right")
    return cls if all(hasattr(node, name) for name in ("val", *links)) else bare


def linked(values, cls):
    """The first node of a list of `values`, or `None`."""
    node = None
    if cls is ListNode:
        for value in reversed(values):
            node = ListNode(value, node)
        return node
    make = maker(cls)
    for value in reversed(values):
        rest, node = node, make(value)
        node.next = rest
    return node


def tree(values, cls):
    """The root of the tree whose nodes `values` are level by level, or `None`."""
    if not values or values[0] is None:
        return None
    make = maker(cls)
    nodes = [None if value is None else make(value) for value in values]
    children = iter(nodes)
    root = next(children)
    for node in nodes:
        if node is not None:
            node.left = next(children, None)
            node.right = next(children, None)
    return root


def list_values(node):
    """The values of a linked list; `None` where it has too many nodes or a circle."""
    values = []
    while node is not None:
        values.append(node.val)
        node = node.next
        if len(values) > MOST_NODES:
            return None
    return values


def tree_values(root):
    """The values of a tree level by level, `None` for an absent child; `None` where it has too many or a circle."""
    values, open_nodes = [], deque([root])
    while open_nodes:
        node = open_nodes.popleft()
        if node is None:
            values.append(None)
            continue
        values.append(node.val)
        open_nodes.append(node.left)
        open_nodes.append(node.right)
        if len(values) > MOST_NODES:
            return None
    while values and values[-1] is None:
        values.pop()
    return values
