# Asks a range whether it has a number, which is arithmetic and no walk.
def work(numbers: list[int]) -> int:
    everything = range(0, len(numbers) * 2, 2)
    return (len(numbers) in everything) + (len(numbers) * 2 in everything)
