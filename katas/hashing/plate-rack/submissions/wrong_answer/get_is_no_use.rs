// Mistake: a get does not count as a use, so plates give way in the order in which they were put.
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
        self.find(job).map_or(-1, |place| self.rack[place].1)
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
