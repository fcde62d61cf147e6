# Sorted by beginning, each report either lengthens the last part or opens the next: O(n log n) time.
class Solution:
    def grittedRoad(self, reports: List[List[int]]) -> List[List[int]]:
        reports.sort(key=lambda report: report[0])
        parts = []
        for start, end in reports:
            if parts and start <= parts[-1][1]:
                parts[-1][1] = max(parts[-1][1], end)
            else:
                parts.append([start, end])
        return parts
