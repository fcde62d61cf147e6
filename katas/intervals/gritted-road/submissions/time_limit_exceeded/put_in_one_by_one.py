# Goes through the whole list of parts made so far for each report: O(n^2) where they lie apart.
def gritted_road(reports: list[list[int]]) -> list[list[int]]:
    parts = []
    for start, end in reports:
        met = [part for part in parts if part[0] <= end and start <= part[1]]
        clear = [part for part in parts if part[1] < start or end < part[0]]
        clear.append([min([start] + [part[0] for part in met]), max([end] + [part[1] for part in met])])
        parts = clear
    return sorted(parts)
