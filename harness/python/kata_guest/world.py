"""The world a solution lives in: a clock that only sleeping moves, seeded randomness, no files, no network.

Nothing of WASI is behind this guest: what would ask for it traps without a word. So everything a solution can reach by
name is replaced by something that answers the same on every run, or says why it does not.
"""

import builtins
import io
import os
import posix
import sys
import time
from types import BuiltinFunctionType

import wit_world

# The first second of 2001.
START = 978_307_200 * 10**9

# Functions of `posix` that ask nothing of the world.
HARMLESS = {
    "WCOREDUMP", "WEXITSTATUS", "WIFCONTINUED", "WIFEXITED", "WIFSIGNALED", "WIFSTOPPED",
    "_path_normpath", "_path_splitroot", "_path_splitroot_ex", "fspath", "putenv", "register_at_fork", "strerror",
    "unsetenv",
}  # fmt: skip

NEW_LINE = b"\n"
MOST_PENDING = 1 << 13

abort = posix.abort


class Clock:
    """Nanoseconds since 1970. Only sleeping moves it."""

    now = START


class Output(io.RawIOBase):
    """Hands the host what is printed, a line or more at a time."""

    def __init__(self):
        self.pending = bytearray()

    def writable(self):
        return True

    def write(self, data):
        self.pending += data
        if NEW_LINE in self.pending or len(self.pending) > MOST_PENDING:
            self.send()
        return len(data)

    def send(self):
        if self.pending:
            wit_world.print(bytes(self.pending))
            self.pending.clear()

    flush = send


def denied(what):
    """A function that says that there is no `what`."""

    def deny(*arguments, **named):
        raise OSError(f"kata runs a solution without {what}")

    return deny


def close_system():
    """No files, processes, users or terminals."""
    for name, function in list(vars(posix).items()):
        if isinstance(function, BuiltinFunctionType) and name not in HARMLESS:
            replacement = denied(f"an operating system: there is no os.{name}")
            for module in (posix, os):
                if getattr(module, name, None) is function:
                    setattr(module, name, replacement)
    for module in (posix, os):
        module.isatty = lambda descriptor: False
        module.cpu_count = lambda: 1
        module.getpid = lambda: 1
        module.urandom = random_bytes
        module.getcwd = lambda: "/"
    os.process_cpu_count = os.cpu_count
    os.environ.clear()
    posix.environ.clear()


def close_files():
    no_files = denied("files")
    import _io

    for module in (builtins, io, _io):
        module.open = no_files
    for module in (io, _io):
        module.open_code = no_files
        module.FileIO = no_files


class State:
    """Of the seeded stream of bits, SplitMix64 (Steele, Lea and Flood 2014)."""

    bits = 0x9E3779B97F4A7C15


def random_bits():
    mask = (1 << 64) - 1
    State.bits = (State.bits + 0x9E3779B97F4A7C15) & mask
    z = State.bits
    z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & mask
    z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & mask
    return z ^ (z >> 31)


def random_bytes(size):
    """`size` bytes that look random and are the same on every run."""
    words = b"".join(random_bits().to_bytes(8, "little") for _ in range((size + 7) // 8))
    return words[:size]


def seed_random():
    import random

    seed = random.Random.seed

    def seeded(self, a=None, version=2):
        """Takes a seed from the seeded stream where none is given."""
        seed(self, random_bits() if a is None else a, version)

    random.Random.seed = seeded
    random.seed = random._inst.seed
    random._urandom = random_bytes
    random.seed()


def nanoseconds():
    return Clock.now


def seconds():
    return Clock.now / 10**9


def elapsed_nanoseconds():
    return Clock.now - START


def elapsed():
    return (Clock.now - START) / 10**9


def sleep(duration, /):
    if duration < 0:
        raise ValueError("sleep length must be non-negative")
    Clock.now += int(duration * 10**9)


def set_clock():
    time.time, time.time_ns = seconds, nanoseconds
    for name in ("monotonic", "perf_counter", "process_time", "thread_time"):
        setattr(time, name, elapsed)
        setattr(time, f"{name}_ns", elapsed_nanoseconds)
    time.sleep = sleep
    time.clock_gettime = lambda clock: seconds()
    time.clock_gettime_ns = lambda clock: nanoseconds()
    given_now(time)


def given_now(module):
    """Functions that take the time from the system when they are given none."""
    gmtime, strftime, asctime = module.gmtime, module.strftime, module.asctime
    module.gmtime = lambda now=None, /: gmtime(seconds() if now is None else now)
    # The only zone is UTC.
    module.localtime = module.gmtime
    module.strftime = lambda form, now=None, /: strftime(form, module.gmtime() if now is None else now)
    module.asctime = lambda now=None, /: asctime(module.gmtime() if now is None else now)
    module.ctime = lambda now=None, /: asctime(module.gmtime(now))
    module.mktime = lambda parts, /: float(__import__("calendar").timegm(parts))


def connect_streams():
    """What is printed goes to the host; there is nothing to read. Returns what still holds some of it."""
    outputs = Output(), Output()
    sys.stdout, sys.stderr = (
        io.TextIOWrapper(output, encoding="utf-8", errors="backslashreplace", write_through=True)
        for output in outputs
    )
    sys.__stdout__, sys.__stderr__ = sys.stdout, sys.stderr
    sys.stdin = sys.__stdin__ = io.StringIO("")
    return outputs


class NoMore:
    """The last word on importing: what is not here already does not come."""

    @staticmethod
    def find_spec(name, path=None, target=None):
        if name.partition(".")[0] in sys.stdlib_module_names:
            message = f"kata runs a solution without the module {name!r}"
        else:
            message = f"No module named {name!r}"
        raise ModuleNotFoundError(message, name=name)


def close_imports():
    sys.meta_path[:] = [NoMore]
    sys.path_hooks.clear()
    sys.path_importer_cache.clear()
    sys.path.clear()
    sys.argv = [""]
