# The library's dictionary that keeps an order and moves a key to its end: O(1) for each operation.
class PlateRack:
    def __init__(self, capacity: int):
        self.capacity = capacity
        self.plates = OrderedDict()

    def get(self, job: int) -> int:
        if job not in self.plates:
            return -1
        self.plates.move_to_end(job)
        return self.plates[job]

    def put(self, job: int, plate: int) -> None:
        self.plates[job] = plate
        self.plates.move_to_end(job)
        if len(self.plates) > self.capacity:
            self.plates.popitem(last=False)
