# Doubles a text until nothing holds it.
def echo(numbers):
    text = "x"
    while True:
        text += text
