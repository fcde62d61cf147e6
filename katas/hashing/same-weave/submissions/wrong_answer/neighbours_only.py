# Mistake: asks only whether neighbouring threads are alike in both ribbons, and forgets what came before.
def same_weave(first: str, second: str) -> bool:
    for place in range(1, len(first)):
        alike = first[place] == first[place - 1]
        if alike != (second[place] == second[place - 1]):
            return False
    return True
