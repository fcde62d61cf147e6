# The plates in a dictionary and the order of use in a list, whose `remove` walks to the job: O(capacity) a use.
class PlateRack:
    def __init__(self, capacity):
        self.capacity = capacity
        self.plates = {}
        self.by_use = []

    def get(self, job):
        if job not in self.plates:
            return -1
        self.by_use.remove(job)
        self.by_use.append(job)
        return self.plates[job]

    def put(self, job, plate):
        if job in self.plates:
            self.by_use.remove(job)
        elif len(self.plates) == self.capacity:
            del self.plates[self.by_use.pop(0)]
        self.plates[job] = plate
        self.by_use.append(job)
