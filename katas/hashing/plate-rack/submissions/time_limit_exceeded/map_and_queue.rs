// The plates in a map and the order of use in a queue, in which a used job has to be searched for: O(capacity) a use.
use std::collections::{HashMap, VecDeque};

pub struct PlateRack {
    capacity: usize,
    plates: HashMap<i64, i64>,
    by_use: VecDeque<i64>,
}

impl PlateRack {
    pub fn new(capacity: usize) -> Self {
        Self { capacity, plates: HashMap::new(), by_use: VecDeque::new() }
    }

    pub fn get(&mut self, job: i64) -> i64 {
        let Some(&plate) = self.plates.get(&job) else {
            return -1;
        };
        self.used(job);
        plate
    }

    pub fn put(&mut self, job: i64, plate: i64) {
        if self.plates.insert(job, plate).is_some() {
            self.used(job);
            return;
        }
        self.by_use.push_back(job);
        if self.by_use.len() > self.capacity
            && let Some(oldest) = self.by_use.pop_front()
        {
            self.plates.remove(&oldest);
        }
    }

    fn used(&mut self, job: i64) {
        if let Some(place) = self.by_use.iter().rposition(|&other| other == job) {
            self.by_use.remove(place);
        }
        self.by_use.push_back(job);
    }
}
