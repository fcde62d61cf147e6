"""From the wire to a solution's arguments: for each declared type, what reads a value of it."""

from struct import unpack_from

from . import nodes
from .wire import FLOAT, INT, MOST_COLUMNS, Reader

# Below so many items a plain loop is as fast as reading in one stroke.
FEW = 8

TAGS = {"int": INT, "float": FLOAT}


def reader_of(of, node_classes):
    """What reads a value of type `of` off a `Reader`; `node_classes` are the list's and the tree's."""
    kind = of[0]
    if kind == "list":
        return list_reader(of[1], reader_of(of[1], node_classes))
    if kind == "linked_list":
        values = list_reader(of[1], reader_of(of[1], node_classes))
        return lambda reader: nodes.linked(values(reader), node_classes[0])
    if kind == "tree":
        item = optional_reader(reader_of(of[1], node_classes))
        values = list_reader(["optional", of[1]], item)
        return lambda reader: nodes.tree(values(reader), node_classes[1])
    if kind == "optional":
        return optional_reader(reader_of(of[1], node_classes))
    if kind == "tuple":
        return tuple_reader([reader_of(item, node_classes) for item in of[1:]])
    return Reader.value


def optional_reader(inner):
    return lambda reader: None if reader.null() else inner(reader)


def tuple_reader(items):
    def read(reader):
        if reader.count() != len(items):
            raise ValueError("a tuple in the arguments has another number of items")
        return tuple([item(reader) for item in items])

    return read


def list_reader(of, item):
    """Reads a list of `of`; `item` reads one of them. A loop over the items costs much: most lists are read in fewer
    strokes, where their bytes allow it."""
    at_once = whole_reader(of)

    def read(reader):
        count = reader.count()
        values = at_once(reader, count) if count else []
        return [item(reader) for _ in range(count)] if values is None else values

    return read


def whole_reader(of):
    """What reads so many items of type `of`, or answers `None` where they must be read one by one."""
    kind = of[0]
    if kind in TAGS:
        return lambda reader, count: reader.numbers(count, TAGS[kind])
    if kind == "optional" and of[1][0] in TAGS:
        return lambda reader, count: reader.optional_numbers(count, TAGS[of[1][0]])
    if kind == "bool":
        return Reader.bools
    if kind == "string":
        return Reader.texts
    if kind == "char":
        return lambda reader, count: reader.characters(count) or reader.texts(count)
    if kind == "tuple" and all(item[0] in TAGS for item in of[1:]):
        return lambda reader, count: tuples(reader, count, [TAGS[item[0]] for item in of[1:]])
    if kind == "list" and of[1][0] in TAGS:
        return lambda reader, count: lists(reader, count, TAGS[of[1][0]])
    return lambda reader, count: None


def tuples(reader, count, tags):
    rows = rows_of(reader, count, tags) if count >= FEW else None
    return None if rows is None else list(rows)


def lists(reader, count, tag):
    """`count` lists of numbers that are all as long as the first."""
    (columns,) = unpack_from("<I", reader.data, reader.at + 1)
    # Without columns there is nothing to read at once; with many a row is long enough.
    if count < FEW or not 0 < columns <= MOST_COLUMNS:
        return None
    rows = rows_of(reader, count, [tag] * columns)
    return None if rows is None else list(map(list, rows))


def rows_of(reader, count, tags):
    """`count` rows of numbers as tuples; `None` where one is not so."""
    flat = reader.rows(count, tags)
    # One iterator taken from in turn by every column.
    return None if flat is None else zip(*[iter(flat)] * len(tags))
