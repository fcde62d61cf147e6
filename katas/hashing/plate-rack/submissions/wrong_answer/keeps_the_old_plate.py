# Mistake: a put for a job on the rack counts as a use, but leaves the old plate there.
class PlateRack:
    def __init__(self, capacity):
        self.capacity = capacity
        self.plates = {}

    def get(self, job):
        if job not in self.plates:
            return -1
        plate = self.plates.pop(job)
        self.plates[job] = plate
        return plate

    def put(self, job, plate):
        if self.get(job) != -1:
            return
        if len(self.plates) == self.capacity:
            del self.plates[next(iter(self.plates))]
        self.plates[job] = plate
