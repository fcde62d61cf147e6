# Lets the library bisect the range of minutes, with the test as its key: O(n log s) time.
from bisect import bisect_left


def saga_evenings(chapters: list[int], evenings: int) -> int:
    def suffices(minutes: int) -> bool:
        needed, free = 0, 0
        for chapter in chapters:
            if chapter > free:
                needed, free = needed + 1, minutes
            free -= chapter
        return needed <= evenings

    longest = max(chapters)
    return longest + bisect_left(range(longest, sum(chapters)), True, key=suffices)
