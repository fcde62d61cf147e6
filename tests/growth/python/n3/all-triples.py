# Adds up all triples in three loops.
def work(numbers: list[int]) -> int:
    found = 0
    n = len(numbers)
    for i in range(n):
        for j in range(i + 1, n):
            for k in range(j + 1, n):
                if (numbers[i] + numbers[j] + numbers[k]) % 1000 == 0:
                    found += 1
    return found
