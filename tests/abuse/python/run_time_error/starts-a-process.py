# Starts another program.
import os


def echo(numbers):
    return os.system("cat /etc/passwd")
