# Goes over all guests again and again until nobody new gets a table: O(n^2) in a chain with unlucky numbers.
def seat_at_two_tables(feuds: list[list[int]]) -> list[int]:
    tables = [-1] * len(feuds)
    for first in range(len(feuds)):
        if tables[first] != -1:
            continue
        tables[first] = 0
        changed = True
        while changed:
            changed = False
            for guest, others in enumerate(feuds):
                if tables[guest] == -1:
                    continue
                for other in others:
                    if tables[other] == -1:
                        tables[other] = 1 - tables[guest]
                        changed = True
                    elif tables[other] == tables[guest]:
                        return []
    return tables
