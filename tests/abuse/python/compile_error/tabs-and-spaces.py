# A tab and spaces that disagree.
# says: TabError
def echo(numbers):
	if numbers:
        return sum(numbers)
	return 0
