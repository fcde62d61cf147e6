# Breadth first over groups of words that are alike but for one place, in LeetCode's form: O(n) time and space.
class Solution:
    def fewestSigns(self, start: str, target: str, words: List[str]) -> int:
        groups = defaultdict(list)
        for word in words:
            for i in range(len(word)):
                groups[word[:i] + "*" + word[i + 1 :]].append(word)
        queue = deque([(start, 1)])
        seen = {start}
        while queue:
            word, signs = queue.popleft()
            if word == target:
                return signs
            for i in range(len(word)):
                for other in groups[word[:i] + "*" + word[i + 1 :]]:
                    if other not in seen:
                        seen.add(other)
                        queue.append((other, signs + 1))
        return 0
