# Halves, but copies the half it goes on with: n/2 + n/4 + ... slides, so O(n).
def slide_carousel(slides: list[int], wanted: int) -> int:
    if len(slides) <= 1:
        return 0 if slides == [wanted] else -1
    middle = len(slides) // 2
    left, right = slides[:middle], slides[middle:]
    if left[0] <= left[-1]:
        go_left = left[0] <= wanted <= left[-1]
    else:
        go_left = not right[0] <= wanted <= right[-1]
    if go_left:
        return slide_carousel(left, wanted)
    place = slide_carousel(right, wanted)
    return middle + place if place >= 0 else -1
