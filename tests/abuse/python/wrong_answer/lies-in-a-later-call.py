# Changes its answer in a list after it was returned, in vain, and is wrong from the start.
kept = []


def echo(numbers):
    kept.append(sum(numbers) + 1)
    return kept[0]
