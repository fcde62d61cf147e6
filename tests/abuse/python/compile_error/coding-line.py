# -*- coding: latin-1 -*- This file says that it is Latin-1, and has a letter of it: é.
def echo(numbers):
    return sum(numbers)
