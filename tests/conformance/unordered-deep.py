"""Subsets by their size."""


class Solution:
    def allSubsets(self, items: List[int]) -> List[List[int]]:
        sizes = range(len(items) + 1)
        return list(chain.from_iterable(combinations(items, size) for size in sizes))
