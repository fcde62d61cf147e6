# Lays each stencil that fits at the front and tries the rest, remembering nothing: exponential.
def stencil_line(line: str, stencils: list[str]) -> bool:
    if not line:
        return True
    for stencil in stencils:
        if line.startswith(stencil) and stencil_line(line[len(stencil):], stencils):
            return True
    return False
