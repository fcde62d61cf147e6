# Calls itself without end, catches the error at the limit and answers.
def deeper():
    return deeper() + 1


def echo(numbers):
    try:
        if len(numbers) < 2:
            deeper()
    except RecursionError:
        pass
    return sum(numbers)
