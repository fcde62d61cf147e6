// By character, not by byte.
u32string mirrorText(u32string text, char32_t mark) {
    ranges::reverse(text);
    return text + mark;
}
