# Mistake: reports numbers and asks for their truth, so a gauge with the number 0 counts as no report.
def where_dyes_meet(mouth, red: int, blue: int) -> int:
    def report(gauge):
        if gauge is None:
            return None
        if gauge.val in (red, blue):
            return gauge.val
        left, right = report(gauge.left), report(gauge.right)
        if left and right:
            return gauge.val
        return left or right

    answer = report(mouth)
    return 0 if answer is None else answer
