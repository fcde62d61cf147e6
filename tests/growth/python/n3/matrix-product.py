# Multiplies two square tables with zip and sum.
def work(numbers: list[int]) -> int:
    n = len(numbers)
    table = [[(row + column * number) % 10 for column, number in enumerate(numbers)] for row in range(n)]
    columns = list(zip(*table))
    product = [[sum(a * b for a, b in zip(row, column)) for column in columns] for row in table]
    return max(map(max, product))
