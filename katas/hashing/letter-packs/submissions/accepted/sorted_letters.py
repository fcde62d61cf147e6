# The sorted letters of a word are the key of its pack: O(n) short sorts.
class Solution:
    def letterPacks(self, words: List[str]) -> List[List[str]]:
        packs = defaultdict(list)
        for word in words:
            packs["".join(sorted(word))].append(word)
        return list(packs.values())
