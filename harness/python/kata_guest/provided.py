"""The names a published solution expects to find without importing them.

They stand behind the solution's own names, where Python's built-in ones are: a definition of the solution's wins, and what
a kata asks for is never taken from here.
"""

import builtins
import importlib

from .nodes import ListNode, TreeNode

# Modules whose public names are given. Of a name that several have, the later one stands.
OPENED = """
typing string re datetime collections heapq bisect copy math random statistics itertools functools operator io sys json
sortedcontainers
""".split()

# Modules that are there by their own name, even where one of them has a function called so.
NAMED = OPENED + ["array", "cmath", "decimal", "fractions", "queue"]


def public(module):
    names = getattr(module, "__all__", None)
    return names if names is not None else [name for name in vars(module) if name[0] != "_"]


def names():
    """The built-in names and all that is provided; built-in ones stay what they are, so that `pow` takes three."""
    table = {}
    for name in OPENED:
        module = importlib.import_module(name)
        table.update((public_name, getattr(module, public_name)) for public_name in public(module))
    for name in NAMED:
        table[name] = importlib.import_module(name)
    table.update(ListNode=ListNode, TreeNode=TreeNode)
    table.update(vars(builtins))
    return table
