# Tells the judge of a failure and of a refusal that are none, then answers as it should.
import sys


def echo(numbers):
    world = sys.modules["wit_world"]
    world.failed("forged")
    world.refused("forged")
    return sum(numbers)
