"""One case: the program, the arguments, the call, the answer."""

import marshal
import tracemalloc

from . import arguments, solution, tracebacks
from .answers import MOST_BYTES, TooLarge, Unusable, Writer
from .wire import Reader

__all__ = ["Unusable", "answer", "call", "compile_program", "heap", "take_arguments", "take_program"]

# What a compiled program begins with. No value does.
COMPILED = 0xFF
NOT_COUNTED = (1 << 64) - 1
# What nobody can change after it was returned.
FIXED = {int, float, str, bool, type(None)}


class Case:
    """What one step leaves for the next."""

    shown_as = "solution.py"
    load = None
    call = None
    write = None
    returned = None
    answer = None
    is_counted = False


class Written(bytearray):
    """An answer that was written at once, because the solution may still change it."""


def read_program(data):
    """The file's name, the source, the signature and the code."""
    if data[0] == COMPILED:
        return marshal.loads(data[1:])
    reader = Reader(data)
    Case.shown_as, source, signature = reader.value(), reader.value(), reader.value()
    tracebacks.remember(Case.shown_as, source)
    return Case.shown_as, source, signature, solution.compiled(Case.shown_as, source)


def compile_program(data):
    """What another instance may take instead of `data`."""
    return bytes([COMPILED]) + marshal.dumps(read_program(data))


def take_program(data):
    """Runs the program and finds what is called."""
    Case.shown_as, source, signature, code = read_program(data)
    tracebacks.remember(Case.shown_as, source)
    module = solution.run(Case.shown_as, code)
    of_kind = for_function if signature[0] == "function" else for_class
    of_kind(module, *signature[1:])


def take_arguments(data):
    Case.load(Reader(data))


def call():
    if Case.is_counted:
        tracemalloc.start()
    Case.call()


def heap():
    """The most bytes the call held beyond its answer; what it keeps for later, as a cache does, is its own."""
    if not Case.is_counted:
        return NOT_COUNTED
    _, peak = tracemalloc.get_traced_memory()
    Case.answer = written_out()
    before, _ = tracemalloc.get_traced_memory()
    Case.returned = None
    after, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return max(0, peak - (before - after))


def answer():
    try:
        return Case.answer or written_out()
    except TooLarge:
        # The host has the verdict on answers of so many bytes.
        return bytes(MOST_BYTES + 1)


def written_out():
    writer = Writer()
    Case.write(writer)
    # An answer of one long text is too large only now.
    writer.count(0)
    return bytes(writer.out)


def for_function(module, name, parameters, returns, changed):
    find = solution.function(module, name, [parameter for parameter, _ in parameters])
    classes = solution.node_classes(module)
    readers = [arguments.reader_of(of, classes) for _, of in parameters]

    def load(reader):
        values = [read(reader) for read in readers]
        called = find()

        def call():
            Case.returned = called(*values)

        def write(writer):
            if changed is None:
                writer.write(Case.returned, returns)
            else:
                returned = Case.returned if returns else None
                writer.write((returned, values[changed]), ["tuple", returns, parameters[changed][1]])

        Case.call, Case.write = call, write

    Case.load = load


def for_class(module, name, parameters, operations):
    names = [parameter for parameter, _ in parameters]
    wanted = [(operation, [parameter for parameter, _ in taken]) for operation, taken, _ in operations]
    kind, methods = solution.constructor(module, name, names, wanted)
    classes = solution.node_classes(module)
    construct = [arguments.reader_of(of, classes) for _, of in parameters]
    readers = {
        operation: [arguments.reader_of(of, classes) for _, of in taken]
        for operation, taken, _ in operations
    }
    returns = {operation: of for operation, _, of in operations}

    def load(reader):
        first = read_all(reader, construct, reader.count())
        calls = [read_call(reader, readers) for _ in range(reader.count())]
        work = [(methods[name], values, returns[name]) for name, values in calls]

        def call():
            Case.returned = perform(kind, first, work)

        Case.call = call
        Case.write = lambda writer: write_all(writer, Case.returned, [of for _, _, of in work])

    Case.load = load


def read_call(reader, readers):
    """The operation's name and its arguments."""
    count = reader.count()
    name = reader.value()
    return name, read_all(reader, readers[name], count - 1)


def read_all(reader, readers, count):
    if count != len(readers):
        raise ValueError(f"{count} arguments came for {len(readers)} parameters")
    return [read(reader) for read in readers]


def perform(kind, first, work):
    """What each call on a new object returned."""
    made, answers = kind(*first), []
    for method, values, of in work:
        returned = getattr(made, method)(*values)
        answers.append(returned if type(returned) in FIXED else kept(returned, of))
    return answers


def kept(returned, of):
    """What was returned as it is now. The call pays for it, so a plain list is only copied."""
    if type(returned) is list and FIXED.issuperset(map(type, returned)):
        return returned[:]
    writer = Writer()
    writer.write(returned if of else None, of, 1)
    return Written(writer.out)


def write_all(writer, answers, types):
    writer.begin(len(answers))
    for returned, of in zip(answers, types):
        if type(returned) is Written:
            writer.out += returned
        else:
            writer.write(returned if of else None, of, 1)
