# The class asked for a new object refuses.
# says: no object today
class Solution:
    def __new__(cls):
        raise TypeError("no object today")

    def echo(self, numbers):
        return sum(numbers)
