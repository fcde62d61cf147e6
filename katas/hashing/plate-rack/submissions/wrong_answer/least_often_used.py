# Mistake: the job used least often gives way, the longer unused one only where two were used equally often.
class PlateRack:
    def __init__(self, capacity):
        self.capacity = capacity
        self.plates = {}
        self.uses = {}

    def use(self, job, plate):
        self.plates.pop(job, None)
        self.plates[job] = plate
        self.uses[job] = self.uses.get(job, 0) + 1

    def get(self, job):
        if job not in self.plates:
            return -1
        self.use(job, self.plates[job])
        return self.plates[job]

    def put(self, job, plate):
        if job not in self.plates and len(self.plates) == self.capacity:
            leaving = min(self.plates, key=self.uses.get)
            del self.plates[leaving], self.uses[leaving]
        self.use(job, plate)
