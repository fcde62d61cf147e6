# Appends without end.
def echo(numbers):
    kept = []
    while True:
        kept.append([0] * 100_000)
