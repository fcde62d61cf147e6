# Answers with a decimal number.
# says: kata cannot take a
def echo(numbers):
    return decimal.Decimal(sum(numbers))
