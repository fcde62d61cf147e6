# Mistake: a part is noted only when the next one begins, so the last part is never noted.
def gritted_road(reports: list[list[int]]) -> list[list[int]]:
    reports.sort()
    parts = []
    start, end = reports[0]
    for next_start, next_end in reports[1:]:
        if next_start <= end:
            end = max(end, next_end)
        else:
            parts.append([start, end])
            start, end = next_start, next_end
    return parts
