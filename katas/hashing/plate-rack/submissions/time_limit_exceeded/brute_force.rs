// A map with the time of each job's latest use; a full rack searches it for the least: O(capacity) a put.
use std::collections::HashMap;

pub struct PlateRack {
    capacity: usize,
    time: u64,
    plates: HashMap<i64, (i64, u64)>,
}

impl PlateRack {
    pub fn new(capacity: usize) -> Self {
        Self { capacity, time: 0, plates: HashMap::new() }
    }

    pub fn get(&mut self, job: i64) -> i64 {
        self.time += 1;
        let Some((plate, used)) = self.plates.get_mut(&job) else {
            return -1;
        };
        *used = self.time;
        *plate
    }

    pub fn put(&mut self, job: i64, plate: i64) {
        self.time += 1;
        if !self.plates.contains_key(&job) && self.plates.len() == self.capacity {
            let oldest = self.plates.iter().min_by_key(|(_, (_, used))| *used).map(|(&job, _)| job);
            if let Some(oldest) = oldest {
                self.plates.remove(&oldest);
            }
        }
        self.plates.insert(job, (plate, self.time));
    }
}
