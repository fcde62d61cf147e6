# Mistake: sorts by end and compares with the last part only, though a long report may reach back over several.
def gritted_road(reports: list[list[int]]) -> list[list[int]]:
    reports.sort(key=lambda report: report[1])
    parts = []
    for start, end in reports:
        if parts and start <= parts[-1][1]:
            parts[-1][0] = min(parts[-1][0], start)
            parts[-1][1] = end
        else:
            parts.append([start, end])
    return parts
