# Uses the list up while adding, which is its own to change.
def echo(numbers):
    total = 0
    while numbers:
        total += numbers.pop()
    return total
