# The list's own look-up, which looks at one slide after the other: O(n).
def slide_carousel(slides: list[int], wanted: int) -> int:
    return slides.index(wanted) if wanted in slides else -1
