// Counts levels in a tree of sums over all that there may be, and walks down to the middle: O(log of the range) each.
pub struct MiddleLevel {
    sums: Vec<u32>,
    levels: u32,
}

const SIZE: usize = 1 << 18;
const SHIFT: i64 = 100_001;

impl MiddleLevel {
    pub fn new() -> Self {
        Self { sums: vec![0; SIZE + 1], levels: 0 }
    }

    pub fn add(&mut self, level: i64) {
        self.levels += 1;
        let mut place = (level + SHIFT) as usize;
        while place <= SIZE {
            self.sums[place] += 1;
            place += place & place.wrapping_neg();
        }
    }

    pub fn median(&self) -> f64 {
        (self.nth(self.levels.div_ceil(2)) + self.nth(self.levels / 2 + 1)) as f64 / 2.0
    }

    fn nth(&self, mut rank: u32) -> i64 {
        let mut place = 0;
        let mut step = SIZE / 2;
        while step > 0 {
            if self.sums[place + step] < rank {
                place += step;
                rank -= self.sums[place];
            }
            step /= 2;
        }
        place as i64 + 1 - SHIFT
    }
}
