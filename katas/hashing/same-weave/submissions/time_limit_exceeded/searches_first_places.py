# Compares where each thread's colour first occurs; every find is a walk, long where a colour begins in the middle.
def same_weave(first: str, second: str) -> bool:
    return [first.find(a) for a in first] == [second.find(b) for b in second]
