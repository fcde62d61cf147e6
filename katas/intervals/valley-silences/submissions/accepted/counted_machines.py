# Starts and stops as events, starts first; a silence lies between the stop of the last machine and the next event.
class Solution:
    def valleySilences(self, logs: List[List[List[int]]]) -> List[List[int]]:
        events = []
        for log in logs:
            for starts, stops in log:
                events.append((starts, 0))
                events.append((stops, 1))
        events.sort()
        silences = []
        running = 0
        stopped_at = None
        for moment, stops in events:
            if running == 0 and stopped_at is not None:
                silences.append([stopped_at, moment])
            running += -1 if stops else 1
            stopped_at = moment
        return silences
