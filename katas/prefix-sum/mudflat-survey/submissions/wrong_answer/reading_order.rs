// Mistake: runs totals through the map as one reads it, so everything between the two corners counts.
pub struct MudflatSurvey {
    columns: usize,
    totals: Vec<i64>,
}

impl MudflatSurvey {
    pub fn new(changes: Vec<Vec<i64>>) -> Self {
        let columns = changes[0].len();
        let mut totals = vec![0];
        for change in changes.into_iter().flatten() {
            totals.push(totals[totals.len() - 1] + change);
        }
        Self { columns, totals }
    }

    pub fn net(&self, row1: usize, column1: usize, row2: usize, column2: usize) -> i64 {
        self.totals[row2 * self.columns + column2 + 1] - self.totals[row1 * self.columns + column1]
    }
}
