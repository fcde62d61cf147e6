# Looks for each number in a text of all of them.
def work(numbers: list[int]) -> int:
    text = " " + " ".join(map(str, numbers)) + " "
    return sum(text.find(f" {number} ") for number in numbers)
