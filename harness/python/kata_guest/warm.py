"""Runs the harness before it is frozen, so that an instance finds its code specialised and its caches filled."""

import struct
import sys

from . import case
from .wire import FLOAT, INT, LIST, NULL, STRING

# The interpreter specialises what it has seen so many times.
TIMES = 20

FUNCTION = """
class Solution:
    def sampleOf(self, numbers: List[int], words: List[str], rows: List[List[int]], head: Optional[ListNode]) -> List[int]:
        table = {number: index for index, number in enumerate(numbers)}
        return [table.get(number, -1) for number in numbers if number >= 0]
"""

CLASS = """
class Sample:
    def __init__(self, numbers):
        self.numbers = numbers

    def add(self, word: str) -> int:
        return len(self.numbers)

    def all(self) -> list[int]:
        return self.numbers
"""

INTS = ["list", ["int"]]


def up():
    function = [
        "function",
        "sample_of",
        [["numbers", INTS], ["words", ["list", ["string"]]], ["rows", ["list", INTS]], ["head", ["linked_list", ["int"]]]],
        INTS,
        None,
    ]
    several = list(range(30))
    for numbers in ([1, 2, 3], several):
        judge(FUNCTION, function, [numbers, ["a", "b"], [[1, 2]] * len(numbers), numbers])
    a_class = ["class", "Sample", [["numbers", INTS]], [["add", [["word", ["string"]]], ["int"]], ["all", [], INTS]]]
    judge(CLASS, a_class, [[[1.5, 2]], [["add", "a"], ["all"]] * 3])
    sys.modules.pop("solution", None)
    case.Case.load = case.Case.call = case.Case.write = case.Case.returned = None


def judge(source, signature, arguments):
    program = written("solution.py") + written(source) + written(signature)
    compiled = case.compile_program(program)
    for _ in range(TIMES):
        case.take_program(compiled)
        case.take_arguments(b"".join(map(written, arguments)))
        case.call()
        case.answer()


def written(value):
    """The encoding of an argument, as the host writes it."""
    if value is None:
        return bytes([NULL])
    if isinstance(value, (int, float)):
        return struct.pack("<Bq" if isinstance(value, int) else "<Bd", INT if isinstance(value, int) else FLOAT, value)
    if isinstance(value, str):
        return struct.pack("<BI", STRING, len(value.encode())) + value.encode()
    return struct.pack("<BI", LIST, len(value)) + b"".join(map(written, value))
