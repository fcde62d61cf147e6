# Mistake: takes the image for a square of its shorter side, so the rest of a wide or a tall one is never looked at.
def count_slicks(image):
    side = min(len(image), len(image[0]))

    def sink(row, column):
        if 0 <= row < side and 0 <= column < side and image[row][column] == "1":
            image[row][column] = "0"
            for down, right in ((0, 1), (1, 0), (0, -1), (-1, 0)):
                sink(row + down, column + right)
            return 1
        return 0

    return sum(sink(row, column) for row in range(side) for column in range(side))
