// A list in order of use, in which each job is searched for and the rest moved up: O(capacity) for each call.
pub struct PlateRack {
    capacity: usize,
    /// Jobs and plates, the longest unused first.
    rack: Vec<(i64, i64)>,
}

impl PlateRack {
    pub fn new(capacity: usize) -> Self {
        Self { capacity, rack: Vec::new() }
    }

    pub fn get(&mut self, job: i64) -> i64 {
        let Some(place) = self.find(job) else {
            return -1;
        };
        let used = self.rack.remove(place);
        self.rack.push(used);
        used.1
    }

    pub fn put(&mut self, job: i64, plate: i64) {
        if let Some(place) = self.find(job) {
            self.rack.remove(place);
        } else if self.rack.len() == self.capacity {
            self.rack.remove(0);
        }
        self.rack.push((job, plate));
    }

    fn find(&self, job: i64) -> Option<usize> {
        self.rack.iter().position(|&(of, _)| of == job)
    }
}
