# A dictionary of nodes that are linked both ways in order of use, between two ends that are no plates: O(1) each.
class Node:
    __slots__ = ("job", "plate", "older", "newer")

    def __init__(self, job=None, plate=None):
        self.job = job
        self.plate = plate


class PlateRack:
    def __init__(self, capacity):
        self.capacity = capacity
        self.nodes = {}
        self.oldest, self.newest = Node(), Node()
        self.oldest.newer = self.newest
        self.newest.older = self.oldest

    def get(self, job):
        node = self.nodes.get(job)
        if node is None:
            return -1
        self.unlink(node)
        self.link(node)
        return node.plate

    def put(self, job, plate):
        if job in self.nodes:
            self.unlink(self.nodes[job])
        elif len(self.nodes) == self.capacity:
            leaving = self.oldest.newer
            self.unlink(leaving)
            del self.nodes[leaving.job]
        self.nodes[job] = Node(job, plate)
        self.link(self.nodes[job])

    def unlink(self, node):
        node.older.newer = node.newer
        node.newer.older = node.older

    def link(self, node):
        node.older, node.newer = self.newest.older, self.newest
        node.older.newer = node
        self.newest.older = node
