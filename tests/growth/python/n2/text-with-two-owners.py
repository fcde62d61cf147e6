# Appends to a text that another name holds as well, so that it is copied each time.
def work(numbers: list[int]) -> int:
    text, longest = "", 0
    for number in numbers:
        before = text
        text = text + str(number)
        longest = max(longest, len(text) - len(before))
    return longest
