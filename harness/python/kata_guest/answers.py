"""From what a solution answered to the wire."""

from array import array
from collections import deque
from itertools import repeat
from struct import pack

from . import alike, nodes
from .alike import Unusable
from .wire import FALSE, FLOAT, INT, LIST, NULL, TRUE, WIDE_INT

MOST_LISTS = 64
MOST_VALUES = 1 << 20
MOST_BYTES = 16 << 20

# Fewer items than these are written one by one.
FEW = 24

# What counts as a list. A set or a dict has no order that an answer could be compared by.
LISTS = (list, tuple, deque, range, array, type({}.keys()), type({}.values()), type({}.items()))


class TooLarge(Unusable):
    """An answer of more values or bytes than kata takes."""


class Writer:
    """Writes answers, and watches how large they grow."""

    def __init__(self):
        self.out = bytearray()
        self.values = 0

    def count(self, more):
        self.values += more
        if self.values > MOST_VALUES or len(self.out) > MOST_BYTES:
            raise TooLarge("the answer is larger than kata takes: 1,048,576 values, 16 MiB")

    def write(self, value, of, depth=0):
        """Writes `value`, which is declared as `of` (`None`: nothing is known)."""
        self.count(1)
        kind = of[0] if of else None
        if kind == "optional":
            of = of[1]
            kind = of[0] if value is not None else None
        if value is None:
            if kind in ("linked_list", "tree"):
                self.begin(0)
            else:
                self.out.append(NULL)
        elif isinstance(value, bool) and kind not in ("int", "float"):
            self.out.append(TRUE if value else FALSE)
        elif isinstance(value, int):
            self.integer(int(value), kind)
        elif isinstance(value, float):
            self.out += pack("<Bd", FLOAT, value)
        elif isinstance(value, str):
            self.out += alike.text(value)
        else:
            self.items(*self.listed(value, of), depth + 1)

    def begin(self, count):
        """The head of a list of `count` items."""
        self.out += pack("<BI", LIST, count)

    def integer(self, value, kind):
        if kind == "float":
            try:
                self.out += pack("<Bd", FLOAT, float(value))
                return
            except OverflowError:
                # Too large for a float: then it is shown as the integer it is, if that can be.
                pass
        if -(1 << 63) <= value < 1 << 63:
            self.out += pack("<Bq", INT, value)
        elif -(1 << 127) <= value < 1 << 127:
            self.out.append(WIDE_INT)
            self.out += value.to_bytes(16, "little", signed=True)
        else:
            raise Unusable("kata cannot take an integer of more than 128 bits as an answer")

    def listed(self, value, of):
        """The items of a list, a linked list or a tree, and what they are declared as."""
        if isinstance(value, LISTS):
            items = value if isinstance(value, (list, tuple)) else list(value)
            if of and of[0] == "tuple" and len(of) - 1 == len(items):
                return items, of[1:]
            inner = of[1] if of and len(of) == 2 else None
            return items, repeat(inner)
        if hasattr(value, "val") and hasattr(value, "next"):
            items, form = nodes.list_values(value), "linked list"
        elif hasattr(value, "val") and hasattr(value, "left") and hasattr(value, "right"):
            items, form = nodes.tree_values(value), "binary tree"
        else:
            raise Unusable(f"kata cannot take a `{type(value).__name__}` as an answer")
        if items is None:
            raise Unusable(f"the answer's {form} goes round in a circle, or has over 1,048,576 nodes")
        return items, repeat(of[1] if of and len(of) == 2 else None)

    def items(self, items, types, depth):
        if depth > MOST_LISTS:
            raise Unusable(f"the answer nests deeper than {MOST_LISTS} lists")
        self.begin(len(items))
        block = None
        if len(items) >= FEW and isinstance(types, repeat):
            self.count(len(items))
            block = alike.block(items, next(types))
        if block is None:
            for item, of in zip(items, types):
                self.write(item, of, depth)
        else:
            self.count(block[1])
            self.out += block[0]
            self.count(0)
