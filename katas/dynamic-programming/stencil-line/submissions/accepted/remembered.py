# From each place on, whether a stencil fits and the rest can be painted, remembered.
from functools import cache


def stencil_line(line: str, stencils: list[str]) -> bool:
    @cache
    def from_place(place: int) -> bool:
        if place == len(line):
            return True
        return any(
            line.startswith(stencil, place) and from_place(place + len(stencil))
            for stencil in stencils
        )

    return from_place(0)
