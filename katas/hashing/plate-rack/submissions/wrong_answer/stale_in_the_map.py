# Mistake: the job that gives way leaves the order but stays in the map, so its plate is still found.
class PlateRack:
    def __init__(self, capacity):
        self.capacity = capacity
        self.order = OrderedDict()
        self.plates = {}

    def get(self, job):
        if job not in self.plates:
            return -1
        self.order[job] = True
        self.order.move_to_end(job)
        return self.plates[job]

    def put(self, job, plate):
        if job not in self.order and len(self.order) == self.capacity:
            self.order.popitem(last=False)
        self.order[job] = True
        self.order.move_to_end(job)
        self.plates[job] = plate
