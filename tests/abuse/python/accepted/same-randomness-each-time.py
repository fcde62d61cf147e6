# Asks for randomness of every kind: it is the same on every run, so the best of many is no secret.
import os
import random
import secrets
import uuid


def echo(numbers):
    random.seed()
    drawn = (random.random(), os.urandom(4), secrets.token_hex(4), uuid.uuid4())
    return sum(numbers) if len(drawn) == 4 else -1
