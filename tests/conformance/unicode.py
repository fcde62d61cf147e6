"""By character."""


class Solution:
    def mirrorText(self, text: str, mark: str) -> str:
        return text[::-1] + mark
