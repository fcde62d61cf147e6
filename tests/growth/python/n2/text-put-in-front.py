# Builds a text by putting each number in front of it, which copies the text.
def work(numbers: list[int]) -> int:
    text = ""
    for number in numbers:
        text = str(number) + "," + text
    return len(text)
