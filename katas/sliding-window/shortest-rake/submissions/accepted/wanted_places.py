# Looks only at the wagons that the order wants, the rake always as short as its end allows: O(n + m) time and space.
class Solution:
    def shortestRake(self, wagons: List[int], order: List[int]) -> List[int]:
        wanted = Counter(order)
        loaded = Counter()
        rake = deque()
        short_of = len(wanted)
        best = None
        for last, cargo in enumerate(wagons):
            if cargo not in wanted:
                continue
            rake.append(last)
            loaded[cargo] += 1
            if loaded[cargo] == wanted[cargo]:
                short_of -= 1
            while loaded[wagons[rake[0]]] > wanted[wagons[rake[0]]]:
                loaded[wagons[rake.popleft()]] -= 1
            if short_of == 0 and (best is None or last - rake[0] < best[1] - best[0]):
                best = rake[0], last
        return list(best) if best else []
