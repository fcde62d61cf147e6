# Takes three numbers off the end, which moves no other.
def work(numbers: list[int]) -> int:
    return sum(numbers.pop() for _ in range(3))
