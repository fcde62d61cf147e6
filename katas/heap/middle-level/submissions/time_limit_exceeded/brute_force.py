# Sorts all levels at each question: more than O(n) for a question.
class MiddleLevel:
    def __init__(self):
        self.levels = []

    def add(self, level):
        self.levels.append(level)

    def median(self):
        levels = sorted(self.levels)
        count = len(levels)
        return (levels[(count - 1) // 2] + levels[count // 2]) / 2
