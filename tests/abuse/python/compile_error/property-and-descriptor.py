# The method is made on demand by a descriptor.
class Made:
    def __get__(self, owner, kind):
        return lambda numbers: sum(numbers)


class Solution:
    echo = Made()
