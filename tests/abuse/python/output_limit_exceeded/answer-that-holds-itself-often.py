# Answers with a list of lists of the same list, a few objects that are more than a thousand million values.
# says: the answer takes more than 16 MiB
def echo(numbers):
    answer = [1] * 30
    for _ in range(6):
        answer = [answer] * 30
    return answer
