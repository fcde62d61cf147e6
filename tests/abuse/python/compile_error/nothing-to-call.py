# Has no function of the name asked for.
# says: there is nothing to call
def ehco(numbers):
    return sum(numbers)
