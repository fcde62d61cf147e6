// A map to places in a ring of nodes, linked both ways in order of use: O(1) on average for each operation.
use std::collections::HashMap;

/// The place in the ring that is no plate: after it comes the job longest unused, before it the one used last.
const GATE: usize = 0;

#[derive(Default)]
struct Node {
    job: i64,
    plate: i64,
    older: usize,
    newer: usize,
}

pub struct PlateRack {
    capacity: usize,
    places: HashMap<i64, usize>,
    nodes: Vec<Node>,
}

impl PlateRack {
    pub fn new(capacity: usize) -> Self {
        Self { capacity, places: HashMap::new(), nodes: vec![Node::default()] }
    }

    pub fn get(&mut self, job: i64) -> i64 {
        let Some(&place) = self.places.get(&job) else {
            return -1;
        };
        self.unlink(place);
        self.link_as_newest(place);
        self.nodes[place].plate
    }

    pub fn put(&mut self, job: i64, plate: i64) {
        let place = match self.places.get(&job) {
            Some(&place) => {
                self.unlink(place);
                place
            }
            None if self.places.len() < self.capacity => {
                self.nodes.push(Node::default());
                self.places.len() + 1
            }
            None => {
                let oldest = self.nodes[GATE].newer;
                self.unlink(oldest);
                self.places.remove(&self.nodes[oldest].job);
                oldest
            }
        };
        self.places.insert(job, place);
        self.nodes[place].job = job;
        self.nodes[place].plate = plate;
        self.link_as_newest(place);
    }

    fn unlink(&mut self, place: usize) {
        let Node { older, newer, .. } = self.nodes[place];
        self.nodes[older].newer = newer;
        self.nodes[newer].older = older;
    }

    fn link_as_newest(&mut self, place: usize) {
        let newest = self.nodes[GATE].older;
        self.nodes[newest].newer = place;
        self.nodes[place].older = newest;
        self.nodes[place].newer = GATE;
        self.nodes[GATE].older = place;
    }
}
