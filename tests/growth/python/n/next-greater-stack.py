# A stack whose numbers fall: each is pushed once and popped once.
def work(numbers: list[int]) -> int:
    stack, total = [], 0
    for number in numbers:
        while stack and stack[-1] < number:
            total += number - stack.pop()
        stack.append(number)
    return total
