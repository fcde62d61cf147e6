# A dictionary with the time of each job's latest use; a full rack searches it for the least: O(capacity) a put.
class PlateRack:
    def __init__(self, capacity):
        self.capacity = capacity
        self.time = 0
        self.plates = {}
        self.used = {}

    def get(self, job):
        if job not in self.plates:
            return -1
        self.time += 1
        self.used[job] = self.time
        return self.plates[job]

    def put(self, job, plate):
        if job not in self.plates and len(self.plates) == self.capacity:
            oldest = min(self.used, key=self.used.get)
            del self.plates[oldest], self.used[oldest]
        self.time += 1
        self.plates[job] = plate
        self.used[job] = self.time
