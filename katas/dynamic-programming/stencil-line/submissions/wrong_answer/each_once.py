# Mistake: a stencil that a beginning has used cannot be used again in it.
def stencil_line(line: str, stencils: list[str]) -> bool:
    used: dict[int, frozenset[str]] = {0: frozenset()}
    for end in range(1, len(line) + 1):
        for stencil in stencils:
            before = end - len(stencil)
            if before in used and stencil not in used[before] and line.startswith(stencil, before):
                used.setdefault(end, used[before] | {stencil})
    return len(line) in used
