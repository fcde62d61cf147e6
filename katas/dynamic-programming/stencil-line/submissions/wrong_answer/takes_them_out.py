# Mistake: takes the stencils out of the line, longest first, so that what stood apart closes up.
def stencil_line(line: str, stencils: list[str]) -> bool:
    for stencil in sorted(stencils, key=len, reverse=True):
        line = line.replace(stencil, "")
    return line == ""
