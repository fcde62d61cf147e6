# Mistake: takes the warmest readings wherever they are, not those of one spell.
def warmest_spell(readings: list[int], hours: int) -> float:
    return sum(sorted(readings)[-hours:]) / hours
