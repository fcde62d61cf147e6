# The name has a letter of another alphabet in it, so it is another name.
# says: there is nothing to call
def eсho(numbers):
    return sum(numbers)
