# Doubles bytes until nothing holds them.
def echo(numbers):
    data = bytearray(b"x")
    while True:
        data += bytes(data)
