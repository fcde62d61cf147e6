# Mistake: cuts as soon as the letters since the last cut are a stencil, and never joins them to what comes after.
def stencil_line(line: str, stencils: list[str]) -> bool:
    known = set(stencils)
    part = ""
    for letter in line:
        part += letter
        if part in known:
            part = ""
    return part == ""
