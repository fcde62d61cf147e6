// Adds up every square of the rectangle at each question: O(n^2) where rectangles are large.
pub struct MudflatSurvey {
    changes: Vec<Vec<i64>>,
}

impl MudflatSurvey {
    pub fn new(changes: Vec<Vec<i64>>) -> Self {
        Self { changes }
    }

    pub fn net(&self, row1: usize, column1: usize, row2: usize, column2: usize) -> i64 {
        let rows = self.changes[row1..=row2].iter();
        rows.flat_map(|row| &row[column1..=column2]).sum()
    }
}
