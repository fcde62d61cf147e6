"""What is told of an exception: Python's own traceback, with the solution's frames alone."""

import linecache
import traceback
from collections import deque

# Of more frames than this the middle is left out.
MOST_FRAMES = 24
# So many at the end of a long traceback are looked at one by one.
MANY_FRAMES = 200
# Of a frame that repeats, as in a recursion, so many are shown, as Python itself does.
MOST_REPEATS = 3

# A line of a message is cut after so many characters, and no more than twice as many as the other are told in all.
LONG_LINE, LONG_PART = 400, 3000

# Chains of a million frames must not be taken apart: that is a recursion of the interpreter's own.
_kept = []


def remember(shown_as, source):
    """Makes `source` the text that tracebacks quote."""
    linecache.cache[shown_as] = (len(source), None, source.splitlines(True), shown_as)


def told(error, shown_as):
    """The traceback and the message of `error`, with the frames of the file `shown_as` alone."""
    chain = []
    seen = set()
    queue = [error]
    while queue:
        link = queue.pop()
        if link is None or id(link) in seen:
            continue
        seen.add(id(link))
        chain.append((link, link.__traceback__))
        queue += [link.__cause__, link.__context__, *getattr(link, "exceptions", ())]
    _kept.append(chain)
    stacks = {}
    for link, frames in chain:
        stacks[id(link)] = Frames(own(frames, shown_as))
        link.__traceback__ = None
    report = traceback.TracebackException.from_exception(error)
    fill(report, error, stacks)
    return shortened("".join(report.format()).rstrip("\n"))


def shortened(text):
    """The text with long lines cut, and its middle left out where it is long: the end says what went wrong."""
    lines = [line if len(line) <= LONG_LINE else line[:LONG_LINE] + " …" for line in text.split("\n")]
    text = "\n".join(lines)
    if len(text) > 2 * LONG_PART:
        text = f"{text[:LONG_PART]}\n…\n{text[-LONG_PART:]}"
    return text


def fill(report, error, stacks):
    """Gives `report` and those it is chained to the frames that `stacks` has for their exceptions."""
    pairs, seen = [(report, error)], set()
    while pairs:
        report, error = pairs.pop()
        if report is None or error is None or id(report) in seen:
            continue
        seen.add(id(report))
        stack = stacks.get(id(error))
        report.stack = stack or None
        pairs += [(report.__cause__, error.__cause__), (report.__context__, error.__context__)]
        pairs += zip(report.exceptions or (), getattr(error, "exceptions", ()))


class Frames(traceback.StackSummary):
    """Frames as the traceback shows them, and between them words for what was left out."""

    def format(self, **options):
        shown = []
        for entry in self:
            shown += [entry] if isinstance(entry, str) else formatted(entry)
        return shown


def formatted(entry):
    """One frame's lines."""
    code = entry.tb_frame.f_code
    positions = at_instruction(code, entry.tb_lasti)
    summary = traceback.StackSummary._extract_from_extended_frame_gen(
        iter([(entry.tb_frame, (entry.tb_lineno, *positions))]), lookup_lines=True
    )
    return summary.format()


def at_instruction(code, last):
    """The end line and the columns of an instruction."""
    if last < 0:
        return (None, None, None)
    for index, positions in enumerate(code.co_positions()):
        if index == last // 2:
            return positions[1:]
    return (None, None, None)


def own(entry, shown_as):
    """The solution's entries of a traceback from the outermost frame in, and words for those left out. A recursion has
    hundreds of thousands, so little is asked about each."""
    head, tail, left_out, after = [], deque(), 0, length(entry)
    while entry is not None:
        first, code, last, repeats = entry, entry.tb_frame.f_code, entry.tb_lasti, 0
        while entry is not None and entry.tb_lasti == last and entry.tb_frame.f_code is code:
            repeats += 1
            entry = entry.tb_next
        after -= repeats
        if code.co_filename == shown_as:
            (tail if len(head) >= MOST_FRAMES // 2 else head).extend(shown(first, repeats))
        if tail and after > MANY_FRAMES:
            left_out += after - MANY_FRAMES
            for _ in range(after - MANY_FRAMES):
                entry = entry.tb_next
            after = MANY_FRAMES
        while len(tail) > MOST_FRAMES // 2:
            tail.popleft()
            left_out += 1
    words = [f"  [{left_out} more frames]\n"] if left_out else []
    return [*head, *words, *tail]


def length(entry):
    count = 0
    while entry is not None:
        count += 1
        entry = entry.tb_next
    return count


def shown(entry, repeats):
    """What stands for an entry that is repeated, as Python shows it."""
    lines = [entry] * min(repeats, MOST_REPEATS)
    more = repeats - MOST_REPEATS
    if more > 0:
        lines.append(f"  [Previous line repeated {more} more time{'s' if more > 1 else ''}]\n")
    return lines
