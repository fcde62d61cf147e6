# Loops while its object is made, before the call.
class Solution:
    def __init__(self):
        while True:
            pass

    def echo(self, numbers):
        return sum(numbers)
