# Uses the present stamp once more or passes on to the next, copying the list as it grows, in LeetCode's form.
class Solution:
    def exactPostage(self, stamps: List[int], postage: int) -> List[List[int]]:
        res = []

        def dfs(i: int, left: int, path: List[int]) -> None:
            if left == 0:
                res.append(path)
                return
            if i == len(stamps) or left < 0:
                return
            dfs(i, left - stamps[i], path + [stamps[i]])
            dfs(i + 1, left, path)

        dfs(0, postage, [])
        return res
