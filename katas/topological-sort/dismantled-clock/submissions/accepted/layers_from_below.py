# From the far end: what covers nothing can come off last, so layers are found from below and then turned round: linear.
def dismantling_order(parts: int, covered: list[list[int]]) -> list[int]:
    covers_of = [[] for _ in range(parts)]
    beneath = [0] * parts
    for part, cover in covered:
        covers_of[part].append(cover)
        beneath[cover] += 1
    order = []
    layer = [part for part, count in enumerate(beneath) if count == 0]
    while layer:
        order += layer
        above = []
        for part in layer:
            for cover in covers_of[part]:
                beneath[cover] -= 1
                if beneath[cover] == 0:
                    above.append(cover)
        layer = above
    order.reverse()
    return order if len(order) == parts else []
