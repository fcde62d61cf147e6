# Answers with itself.
# says: kata cannot take a
def echo(numbers):
    return echo
