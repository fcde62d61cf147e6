# Mistake: takes the number of letters that differ for the number of nights, if the target is on the list.
class Solution:
    def fewestSigns(self, start: str, target: str, words: List[str]) -> int:
        if target not in words:
            return 0
        return 1 + sum(a != b for a, b in zip(start, target))
