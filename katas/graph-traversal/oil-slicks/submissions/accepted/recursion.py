# Depth first by recursion, wiping out each slick as it is counted, in LeetCode's form: O(n) time.
class Solution:
    def countSlicks(self, image: List[List[str]]) -> int:
        m, n = len(image), len(image[0])

        def sink(i: int, j: int) -> None:
            if i < 0 or j < 0 or i == m or j == n or image[i][j] != "1":
                return
            image[i][j] = "0"
            sink(i + 1, j)
            sink(i - 1, j)
            sink(i, j + 1)
            sink(i, j - 1)

        slicks = 0
        for i in range(m):
            for j in range(n):
                if image[i][j] == "1":
                    slicks += 1
                    sink(i, j)
        return slicks
