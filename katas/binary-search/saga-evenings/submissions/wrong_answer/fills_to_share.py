# Mistake: reads on each evening until the even share is passed, and takes the longest evening that comes of it.
def saga_evenings(chapters: list[int], evenings: int) -> int:
    share = sum(chapters) / evenings
    longest = read = 0
    for chapter in chapters:
        read += chapter
        longest = max(longest, read)
        if read >= share:
            read = 0
    return longest
