# Mistake: guards only the far ends; an index of -1 means the last row or column, so slicks join across the image's rim.
class Solution:
    def countSlicks(self, image: List[List[str]]) -> int:
        def sink(i, j):
            if i >= len(image) or j >= len(image[0]) or image[i][j] != "1":
                return
            image[i][j] = "0"
            sink(i + 1, j)
            sink(i, j + 1)
            sink(i - 1, j)
            sink(i, j - 1)

        slicks = 0
        for i in range(len(image)):
            for j in range(len(image[0])):
                if image[i][j] == "1":
                    slicks += 1
                    sink(i, j)
        return slicks
