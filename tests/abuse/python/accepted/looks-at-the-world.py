# Tries files, processes, sockets, threads and the environment; each says no, and then the sum is right.
import os
import sys
import threading


def refused(act):
    try:
        act()
    except Exception:
        return True
    return False


def echo(numbers):
    acts = [
        lambda: open("/etc/passwd").read(),
        lambda: open("kata-abuse-file", "w"),
        lambda: os.listdir("/"),
        lambda: os.system("id"),
        lambda: os.fork(),
        lambda: os.environ["HOME"],
        lambda: __import__("socket").create_connection(("localhost", 22)),
        lambda: __import__("subprocess").run(["id"]),
        lambda: __import__("ctypes").string_at(0),
        lambda: threading.Thread(target=print).start(),
        lambda: os.kill(1, 9),
        lambda: os.open("/etc/passwd", os.O_RDONLY),
    ]
    assert not os.environ and len(sys.argv) < 2
    return sum(numbers) if all(map(refused, acts)) else -1
