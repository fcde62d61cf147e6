# Imports what would reach the network.
# says: ModuleNotFoundError
import socket


def echo(numbers):
    return sum(numbers)
