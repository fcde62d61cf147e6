// A map with the time of each job's latest use and a tree ordered by that time: O(log n) for each operation.
struct PlateRack {
    capacity: usize,
    time: i32,
    plates: HashMap<i32, (i32, i32)>,
    by_use: BTreeMap<i32, i32>,
}

impl PlateRack {
    fn new(capacity: i32) -> Self {
        Self { capacity: capacity as usize, time: 0, plates: HashMap::new(), by_use: BTreeMap::new() }
    }

    fn get(&mut self, job: i32) -> i32 {
        match self.plates.get(&job) {
            Some(&(plate, _)) => {
                self.put(job, plate);
                plate
            }
            None => -1,
        }
    }

    fn put(&mut self, job: i32, plate: i32) {
        self.time += 1;
        if let Some((_, used)) = self.plates.insert(job, (plate, self.time)) {
            self.by_use.remove(&used);
        }
        self.by_use.insert(self.time, job);
        if self.plates.len() > self.capacity
            && let Some((_, oldest)) = self.by_use.pop_first()
        {
            self.plates.remove(&oldest);
        }
    }
}
