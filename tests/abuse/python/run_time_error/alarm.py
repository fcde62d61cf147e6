# Sets an alarm that would interrupt the judge.
# says: kata runs a solution without the module 'signal'
import signal


def echo(numbers):
    signal.alarm(1)
    return sum(numbers)
