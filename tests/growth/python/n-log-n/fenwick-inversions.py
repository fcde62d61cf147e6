# Counts inversions with a tree of partial sums over the ranks.
def work(numbers: list[int]) -> int:
    ranks = {number: rank for rank, number in enumerate(sorted(set(numbers)), start=1)}
    tree = [0] * (len(ranks) + 1)
    inversions = 0
    for seen, number in enumerate(numbers):
        rank, smaller = ranks[number], 0
        place = rank
        while place > 0:
            smaller += tree[place]
            place -= place & -place
        inversions += seen - smaller
        place = rank
        while place < len(tree):
            tree[place] += 1
            place += place & -place
    return inversions
