# Turns a list round by inserting at its front, which moves all that is there.
def work(numbers: list[int]) -> int:
    turned = []
    for number in numbers:
        turned.insert(0, number)
    return turned[0] - turned[-1]
