# Tries one number of minutes after the other from the longest chapter up: O(n * answer).
def saga_evenings(chapters: list[int], evenings: int) -> int:
    minutes = max(chapters)
    while True:
        needed, read = 1, 0
        for chapter in chapters:
            read += chapter
            if read > minutes:
                needed += 1
                read = chapter
        if needed <= evenings:
            return minutes
        minutes += 1
