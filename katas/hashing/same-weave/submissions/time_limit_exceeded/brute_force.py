# Compares every pair of places: alike in the one ribbon exactly if alike in the other. O(n^2).
def same_weave(first: str, second: str) -> bool:
    return all(
        (first[left] == first[right]) == (second[left] == second[right])
        for right in range(len(first))
        for left in range(right)
    )
