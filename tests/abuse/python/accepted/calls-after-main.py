# What stands under the usual condition does not run: it would leave.
def echo(numbers):
    return sum(numbers)


if __name__ == "__main__":
    raise SystemExit(echo([1]))
