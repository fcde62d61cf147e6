"""The value encoding: a tag byte, then little-endian data."""

from array import array
from functools import cache
from struct import Struct

NULL, FALSE, TRUE, INT, FLOAT, STRING, LIST, WIDE_INT = range(8)

# A row of numbers is read in one stroke up to this many columns.
MOST_COLUMNS = 32
# So many rows are taken apart at a time.
CHUNK = 64

COUNT = Struct("<I").unpack_from
NUMBERS = {INT: Struct("<q").unpack_from, FLOAT: Struct("<d").unpack_from}
CONSTANTS = (None, False, True)
# From tags to the bytes 0 and 1.
BOOLS = bytes([0, 0, 1]).ljust(256)


@cache
def row_of(tag, count):
    """What reads `count` numbers that stand one after the other."""
    return Struct("<" + ("xq" if tag == INT else "xd") * count).unpack_from


class Reader:
    """Reads values off the host's bytes."""

    __slots__ = ("data", "at")

    def __init__(self, data):
        self.data = data
        self.at = 0

    def null(self):
        """Whether a null comes next; takes it if so."""
        if self.data[self.at] == NULL:
            self.at += 1
            return True
        return False

    def count(self):
        """The number of items of the list that comes next."""
        at = self.at
        if self.data[at] != LIST:
            raise ValueError("the arguments hold no list where one is declared")
        self.at = at + 5
        return COUNT(self.data, at + 1)[0]

    def value(self):
        """The next value, whatever it is."""
        data, at = self.data, self.at
        tag = data[at]
        if tag in NUMBERS:
            self.at = at + 9
            return NUMBERS[tag](data, at + 1)[0]
        if tag == STRING:
            start = at + 5
            self.at = end = start + COUNT(data, at + 1)[0]
            return data[start:end].decode()
        if tag == LIST:
            self.at = at + 5
            return [self.value() for _ in range(COUNT(data, at + 1)[0])]
        self.at = at + 1
        return CONSTANTS[tag]

    def block(self, count, head, width):
        """The bytes of `count` items of `width` bytes each that all begin with `head`; `None` where one does not."""
        block = self.data[self.at : self.at + count * width]
        if len(block) != count * width:
            return None
        if any(block[at::width].count(byte) != count for at, byte in enumerate(head)):
            return None
        self.at += len(block)
        return block

    def numbers(self, count, tag):
        """`count` numbers of one kind as a list; `None` where one is of another."""
        if count <= MOST_COLUMNS:
            at, end = self.at, self.at + 9 * count
            if self.data[at:end:9] != bytes([tag]) * count:
                return None
            self.at = end
            return list(row_of(tag, count)(self.data, at))
        block = self.block(count, bytes([tag]), 9)
        if block is None:
            return None
        words = bytearray(block)
        del words[::9]
        numbers = array("q" if tag == INT else "d")
        numbers.frombytes(words)
        return numbers.tolist()

    def optional_numbers(self, count, tag):
        """`count` numbers of one kind or `None` as a list; `None` where one is something else."""
        data, at, unpack, values = self.data, self.at, NUMBERS[tag], []
        for _ in range(count):
            found = data[at]
            if found == tag:
                values += unpack(data, at + 1)
                at += 9
            elif found == NULL:
                values.append(None)
                at += 1
            else:
                return None
        self.at = at
        return values

    def bools(self, count):
        """`count` booleans as a list."""
        block = self.data[self.at : self.at + count]
        self.at += count
        return memoryview(block.translate(BOOLS)).cast("?").tolist()

    def texts(self, count):
        """`count` strings as a list."""
        data, at, values = self.data, self.at, []
        for _ in range(count):
            start = at + 5
            at = start + COUNT(data, at + 1)[0]
            values.append(data[start:at].decode())
        self.at = at
        return values

    def characters(self, count):
        """`count` characters as a list; `None` where one is not ASCII."""
        block = self.block(count, bytes([STRING, 1, 0, 0, 0]), 6)
        # One byte of UTF-8 is ASCII.
        return None if block is None else list(block[5::6].decode())

    def rows(self, count, tags):
        """`count` lists of numbers, one for each of `tags`, as one flat list; `None` where one is not so."""
        start, width = self.at, 5 + 9 * len(tags)
        block = self.block(count, bytes([LIST]) + len(tags).to_bytes(4, "little"), width)
        if block is None:
            return None
        for at, tag in enumerate(tags):
            if block[5 + 9 * at :: width].count(tag) != count:
                self.at = start
                return None
        row = "5x" + "".join("xq" if tag == INT else "xd" for tag in tags)
        whole, rest = divmod(count, CHUNK)
        chunk = Struct("<" + row * CHUNK) if whole else None
        flat = []
        for at in range(0, whole * CHUNK * width, CHUNK * width):
            flat += chunk.unpack_from(block, at)
        flat += Struct("<" + row * rest).unpack_from(block, whole * CHUNK * width)
        return flat
