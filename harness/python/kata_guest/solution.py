"""The solution: its module, and what of it is called."""

import inspect
import linecache
import sys
import types

from . import tracebacks
from .nodes import ListNode, TreeNode

# The names it finds; filled once the world is closed, so that they are what is left of it.
NAMES = {}


class Refused(Exception):
    """The source is no solution, and why."""


def run(shown_as, code):
    """The module that `code` makes; what it raises is its own affair."""
    module = types.ModuleType("solution")
    module.__file__ = shown_as
    module.__builtins__ = NAMES
    sys.modules["solution"] = module
    exec(code, vars(module))
    return module


def compiled(shown_as, source):
    try:
        return compile(source, shown_as, "exec", dont_inherit=True)
    except SyntaxError as error:
        if error.text is None and error.lineno:
            error.text = linecache.getline(shown_as, error.lineno)
        raise Refused(tracebacks.told(error, shown_as)) from None
    except (ValueError, MemoryError, RecursionError) as error:
        raise Refused(tracebacks.told(error, shown_as)) from None


def node_classes(module):
    """The solution's own nodes where it defines them."""
    own = vars(module)
    kinds = [own.get(node.__name__, node) for node in (ListNode, TreeNode)]
    return [own if isinstance(own, type) else node for own, node in zip(kinds, (ListNode, TreeNode))]


def spellings(name):
    """`first_last` and `firstLast`."""
    head, *rest = name.split("_")
    return (name, head + "".join(word[:1].upper() + word[1:] for word in rest))


def function(module, name, parameters):
    """What makes the function to call: it is asked for once a case, and constructs a `Solution` where there is one."""
    solution = vars(module).get("Solution")
    for spelling in spellings(name):
        method = getattr(solution, spelling, None) if isinstance(solution, type) else None
        if callable(method):
            takes(method, f"Solution.{spelling}", parameters, solution)
            return lambda: getattr(solution(), spelling)
    for spelling in spellings(name):
        plain = vars(module).get(spelling)
        if callable(plain):
            takes(plain, spelling, parameters)
            return lambda: plain
    raise Refused(
        f"there is nothing to call: kata calls `{name}({', '.join(parameters)})`, a function or a method of "
        f"`class Solution`"
    )


def constructor(module, name, parameters, operations):
    """The class to construct, and its method for each operation."""
    kind = vars(module).get(name)
    if not isinstance(kind, type):
        raise Refused(f"there is nothing to call: kata constructs `class {name}`")
    takes(kind, name, parameters)
    methods = {}
    for operation, names in operations:
        found = [spelling for spelling in spellings(operation) if callable(getattr(kind, spelling, None))]
        if not found:
            raise Refused(f"`class {name}` has no method `{operation}({', '.join(['self', *names])})`")
        methods[operation] = found[0]
        takes(getattr(kind, found[0]), f"{name}.{found[0]}", names, kind)
    return kind, methods


def takes(called, name, parameters, owner=None):
    """Refuses what cannot be called with `parameters`; with `owner`, a method as its class has it."""
    arguments = ["self", *parameters] if owner is not None and is_bound(owner, name) else list(parameters)
    if isinstance(called, types.FunctionType) and called.__code__.co_argcount == len(arguments):
        if not called.__code__.co_kwonlyargcount and not hasattr(called, "__wrapped__"):
            return
    try:
        signature = inspect.signature(called)
    except (TypeError, ValueError):
        return
    try:
        signature.bind(*arguments)
    except TypeError as error:
        raise Refused(f"`{name}{signature}` cannot be called with ({', '.join(arguments)}): {error}") from None


def is_bound(owner, name):
    """Whether the method called `Class.name` gets the object it is called on."""
    method = inspect.getattr_static(owner, name.rpartition(".")[2])
    return hasattr(type(method), "__get__") and not isinstance(method, (staticmethod, classmethod))
