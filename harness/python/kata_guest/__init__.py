"""The Python guest: the exports of `guest.wit`, and the state they share.

An instance judges one case. The order of these lines is that of the snapshot: first the world is made deterministic, then
every module is read, then the ways out are closed.
"""

import gc
import sys
import warnings

import wit_world

from . import world

# The fast module reads the system's clock where no name of Python's can be replaced; the one written in Python does not.
sys.modules["_datetime"] = None
world.set_clock()
world.os.urandom = world.posix.urandom = world.random_bytes

from . import case, preload, provided, solution, tracebacks, warm  # noqa: E402

preload.everything()
del sys.modules["_datetime"]
world.seed_random()
OUTPUTS = world.connect_streams()
world.close_system()
world.close_files()
world.close_imports()
warnings.simplefilter("ignore")
solution.NAMES.update(provided.names())
sys.setrecursionlimit(550_000)
warm.up()
# What a solution that took all memory leaves no room for: telling so.
RESERVE = [bytearray(4 << 20)]
# What stands here stays: it need not be looked at again by any instance's collector.
gc.collect()
gc.freeze()
# A collection looks at all there is, and an instance has so little time.
gc.set_threshold(200_000, 10, 0)


class WitWorld(wit_world.WitWorld):
    """The exports."""

    def compile(self, bytes):
        return guarded(case.compile_program, bytes)

    def program(self, bytes):
        guarded(case.take_program, bytes)

    def load(self, bytes):
        guarded(case.take_arguments, bytes)

    def call(self):
        guarded(case.call)

    def count_heap(self):
        case.Case.is_counted = True

    def heap(self):
        return guarded(case.heap)

    def result(self):
        return guarded(case.answer)


def guarded(step, *arguments):
    """Takes a step, and ends the instance where it fails."""
    try:
        value = step(*arguments)
        flush()
        return value
    except BaseException as error:
        RESERVE.clear()
        if isinstance(error, MemoryError):
            ask_for_too_much()
        try:
            end(error)
        finally:
            # An exception that cannot even say what it is.
            wit_world.failed(type(error).__name__)
            world.abort()


def ask_for_too_much():
    """Has the host refuse memory, which then knows why: what was asked for at once may never have got to it."""
    try:
        bytearray(300 << 20)
    except MemoryError:
        pass


def end(error):
    """Tells what ended the instance, and ends it."""
    flush()
    if isinstance(error, solution.Refused):
        wit_world.refused(str(error))
    elif isinstance(error, case.Unusable):
        wit_world.failed(str(error))
    else:
        wit_world.failed(tracebacks.told(error, case.Case.shown_as))
    world.abort()


def flush():
    for output in OUTPUTS:
        output.send()
