"""The modules a solution may import: those of the standard library that interviews use, read into the snapshot."""

import importlib

MODULES = """
__future__ _strptime _thread abc annotationlib argparse array ast base64 binascii bisect builtins calendar cmath codecs
collections collections.abc colorsys contextlib contextvars copy copyreg csv dataclasses datetime decimal difflib dis
encodings.ascii encodings.base64_codec encodings.cp1252 encodings.hex_codec encodings.idna encodings.latin_1
encodings.raw_unicode_escape encodings.rot_13 encodings.unicode_escape encodings.utf_16 encodings.utf_16_be
encodings.utf_16_le encodings.utf_32 encodings.utf_8 encodings.utf_8_sig enum errno fnmatch fractions functools gc
graphlib hashlib heapq hmac html inspect io ipaddress itertools json json.decoder json.encoder keyword linecache locale
logging math numbers opcode operator os os.path pickle pprint queue random re reprlib _pylong sched secrets shlex stat statistics
string string.templatelib struct symtable sys textwrap threading time timeit token tokenize traceback tracemalloc types typing
unicodedata urllib.parse uuid warnings weakref zlib sortedcontainers
""".split()


def everything():
    for name in MODULES:
        importlib.import_module(name)
