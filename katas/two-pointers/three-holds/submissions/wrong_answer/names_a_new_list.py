# Mistake: gives its own name to a sorted copy; the list that was handed over stays as it is.
def three_holds(bags: list[int]) -> None:
    bags = sorted(bags)
