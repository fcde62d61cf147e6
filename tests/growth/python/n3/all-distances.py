# Shortest ways between all places, by way of each.
def work(numbers: list[int]) -> int:
    n = len(numbers)
    ways = [[(numbers[i] ^ numbers[j]) % 1000 for j in range(n)] for i in range(n)]
    for middle in range(n):
        for row in ways:
            for j in range(n):
                row[j] = min(row[j], row[middle] + ways[middle][j])
    return sum(map(sum, ways))
