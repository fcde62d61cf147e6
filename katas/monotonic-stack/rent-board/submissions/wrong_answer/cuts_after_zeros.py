# Mistake: drops the zeros in front first and cuts to the wanted length afterwards, so that too much of the end stays.
def rent_board(rent: str, k: int) -> str:
    stack = []
    left = k
    for digit in rent:
        while left and stack and stack[-1] > digit:
            stack.pop()
            left -= 1
        if stack or digit != "0":
            stack.append(digit)
    return "".join(stack[: len(rent) - k]) or "0"
