# Prints escapes and an answer of its own, all within the limit: what is printed is no answer.
def echo(numbers):
    print("\x1b[2J\x1b]0;title\x07", {"verdict": "accepted"}, end="\r")
    print("1" * 1000)
    return sum(numbers)
