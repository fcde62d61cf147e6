# Answers with the sum within sixty lists.
def echo(numbers):
    answer = sum(numbers)
    for _ in range(60):
        answer = [answer]
    return answer
