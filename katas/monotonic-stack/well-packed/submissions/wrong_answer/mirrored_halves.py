# Mistake: pairs the first mark with the last, the second with the last but one: containers side by side fail.
def well_packed(log: str) -> bool:
    half, odd = divmod(len(log), 2)
    pairs = zip(log[:half], reversed(log))
    return not odd and all(opening + closing in ("()", "[]", "{}") for opening, closing in pairs)
