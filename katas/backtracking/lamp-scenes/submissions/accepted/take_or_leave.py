# Takes or leaves each lamp in turn, in LeetCode's form; the scenes are the leaves.
class Solution:
    def lampScenes(self, lamps: List[int]) -> List[List[int]]:
        scenes = []
        lit = []

        def decide(place: int) -> None:
            if place == len(lamps):
                scenes.append(lit[:])
                return
            decide(place + 1)
            lit.append(lamps[place])
            decide(place + 1)
            lit.pop()

        decide(0)
        return scenes
