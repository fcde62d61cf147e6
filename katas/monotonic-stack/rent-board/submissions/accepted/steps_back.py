# One row of digits written over in place, with the place to write to stepping back at a fall: O(n) time and space.
def rent_board(rent: str, k: int) -> str:
    row = list(rent)
    end = 0
    for read, digit in enumerate(rent):
        # As many are taken down as have been read and not kept.
        while end > 0 and read - end < k and row[end - 1] > digit:
            end -= 1
        row[end] = digit
        end += 1
    paid = "".join(row[: len(rent) - k])
    return paid.lstrip("0") or "0"
