"""Writing many items that are alike in one stroke: a loop over them would cost the solution much."""

from array import array
from itertools import chain
from struct import Struct

from .wire import FALSE, FLOAT, INT, LIST, NULL, STRING, TRUE

HEAD = Struct("<BI").pack
# The heads of short texts and lists.
TEXTS = [HEAD(STRING, length) for length in range(256)]
LISTS = [HEAD(LIST, length) for length in range(256)]
NONE = bytes([NULL])
# From the bytes 0 and 1.
BOOLS = bytes([FALSE, TRUE]).ljust(256)

# What is written as a number where the declared type is this.
NUMBERS = {"int": {int, bool}, "float": {int, float, bool}}


SURROGATE = "the answer holds half of a surrogate pair, which is no character"


class Unusable(Exception):
    """An answer that kata cannot take, and why."""


class Pieces:
    """The encodings of plain items: bytes in which each takes `each`, or a list in which each has `each` parts."""

    __slots__ = ("data", "each")

    def __init__(self, data, each):
        self.data = data
        self.each = each

    def one_by_one(self):
        """The items' encodings as a list."""
        data, each = self.data, self.each
        cut = (data[at : at + each] for at in range(0, len(data), each))
        return list(cut) if isinstance(data, bytes) else list(map(b"".join, cut))

    def joined(self):
        return self.data if isinstance(self.data, bytes) else b"".join(self.data)


def block(items, of):
    """The encoding of `items`, each declared as `of`, and how many values are within them; `None` where they differ."""
    pieces = plain(items, of)
    if pieces is not None:
        return pieces.joined(), 0
    if not set(map(type, items)) <= {list, tuple}:
        return None
    flat = list(chain.from_iterable(items))
    written = rows(items, flat, of)
    return None if written is None else (b"".join(written), len(flat))


def rows(items, flat, of):
    """The encodings of lists, one after the other; `flat` is what they hold."""
    inner = of[1:] if of else ()
    lengths = set(map(len, items))
    pieces = plain(flat, inner[0] if len(inner) == 1 else None) if len(set(map(str, inner))) < 2 else None
    if pieces is None:
        return columns(items, lengths, inner)
    data, each, start = pieces.data, pieces.each, 0
    is_bytes = isinstance(data, bytes)
    if is_bytes and len(lengths) == 1 and 0 < lengths.copy().pop() * each < 600:
        return [table(data, len(items), lengths.pop(), each)]
    out = []
    for row in items:
        length = len(row)
        end = start + length * each
        out.append(head(length, LISTS, LIST))
        if is_bytes:
            out.append(data[start:end])
        else:
            out += data[start:end]
        start = end
    return out


def table(data, count, length, each):
    """`count` rows of `length` items that take `each` bytes; `data` is the items alone."""
    row = length * each
    start = head(length, LISTS, LIST)
    out = bytearray(start + bytes(row)) * count
    for at in range(row):
        out[len(start) + at :: len(start) + row] = data[at::row]
    return bytes(out)


def columns(items, lengths, types):
    """The encodings of equally long lists of which each column is of a kind of its own."""
    if len(lengths) != 1 or len(types) not in (1, *lengths):
        return None
    (length,) = lengths
    types = types if len(types) == length else types * length
    written = [[head(length, LISTS, LIST)] * len(items)]
    for column, of in zip(zip(*items), types):
        pieces = plain(column, of)
        if pieces is None:
            return None
        written.append(pieces.one_by_one())
    return chain.from_iterable(zip(*written))


def plain(items, of):
    """The pieces of numbers, texts or booleans of one kind, with `None` among them; `None` where they are not so."""
    kind = of[0] if of else None
    if kind == "optional":
        of = of[1]
        kind = of[0]
    kinds = set(map(type, items))
    if type(None) in kinds:
        if kind in ("linked_list", "tree"):
            return None
        pieces = plain([item for item in items if item is not None], of)
        if pieces is None:
            return None
        rest = iter(pieces.one_by_one())
        return Pieces([NONE if item is None else next(rest) for item in items], 1)
    return of_kinds(items, kinds, kind) if kinds else Pieces([], 1)


def of_kinds(items, kinds, kind):
    try:
        if kind == "float" and kinds <= NUMBERS["float"]:
            return words(array("d", map(float, items)), FLOAT)
        if kinds == {int} or kind == "int" and kinds <= NUMBERS["int"]:
            return words(array("q", items), INT)
    except OverflowError:
        return None
    if kinds == {float}:
        return words(array("d", items), FLOAT)
    if kinds == {bool}:
        return Pieces(bytes(items).translate(BOOLS), 1)
    return texts(items) if kinds == {str} else None


def words(numbers, tag):
    """Eight-byte numbers, each behind `tag`."""
    raw = numbers.tobytes()
    tagged = bytearray([tag]) * (9 * len(numbers))
    for at in range(8):
        tagged[at + 1 :: 9] = raw[at::8]
    return Pieces(bytes(tagged), 9)


def texts(items):
    joined = "".join(items)
    if len(joined) == len(items) and joined.isascii() and set(map(len, items)) == {1}:
        characters = bytearray(TEXTS[1] + b" ") * len(items)
        characters[5::6] = joined.encode()
        return Pieces(bytes(characters), 6)
    try:
        written = list(map(str.encode, items))
    except UnicodeEncodeError:
        raise Unusable(SURROGATE) from None
    heads = [head(len(data), TEXTS, STRING) for data in written]
    return Pieces(list(chain.from_iterable(zip(heads, written))), 2)


def text(value):
    try:
        data = value.encode()
    except UnicodeEncodeError:
        raise Unusable(SURROGATE) from None
    return head(len(data), TEXTS, STRING) + data


def head(length, heads, tag):
    return heads[length] if length < len(heads) else HEAD(tag, length)
