# Mistake: reads and writes the digits as if the leading one came first.
def combined_meters(first, second):
    sys.set_int_max_str_digits(0)
    total = 0
    for reading in (first, second):
        text = ""
        while reading:
            text += str(reading.val)
            reading = reading.next
        total += int(text)
    digits = None
    for digit in reversed(str(total)):
        digits = ListNode(int(digit), digits)
    return digits
