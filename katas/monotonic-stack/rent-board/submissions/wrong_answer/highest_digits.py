# Mistake: takes down the k highest digits, wherever they stand.
def rent_board(rent: str, k: int) -> str:
    order = sorted(range(len(rent)), key=lambda place: (rent[place], -place))
    staying = sorted(order[: len(rent) - k])
    return "".join(rent[place] for place in staying).lstrip("0") or "0"
