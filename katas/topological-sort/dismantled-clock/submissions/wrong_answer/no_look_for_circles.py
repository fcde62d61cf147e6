# Mistake: depth first with one mark only, so that a circle goes unnoticed and an order comes out all the same.
def dismantling_order(parts: int, covered: list[list[int]]) -> list[int]:
    covers = [[] for _ in range(parts)]
    for part, cover in covered:
        covers[part].append(cover)
    seen = set()
    order = []

    def take(part: int) -> None:
        if part in seen:
            return
        seen.add(part)
        for cover in covers[part]:
            take(cover)
        order.append(part)

    for part in range(parts):
        take(part)
    return order
