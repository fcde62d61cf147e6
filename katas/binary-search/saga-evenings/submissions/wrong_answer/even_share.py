# Mistake: shares the minutes out evenly, as if a chapter could be broken off.
def saga_evenings(chapters: list[int], evenings: int) -> int:
    return max(max(chapters), -(-sum(chapters) // evenings))
