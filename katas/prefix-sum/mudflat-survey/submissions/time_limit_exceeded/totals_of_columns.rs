// Totals down each column, one subtraction a column at each question: O(n^2) where the map is wide.
pub struct MudflatSurvey {
    totals: Vec<Vec<i64>>,
}

impl MudflatSurvey {
    pub fn new(changes: Vec<Vec<i64>>) -> Self {
        let mut totals = vec![vec![0; changes[0].len()]];
        for row in changes {
            let above = &totals[totals.len() - 1];
            totals.push(above.iter().zip(row).map(|(above, change)| above + change).collect());
        }
        Self { totals }
    }

    pub fn net(&self, row1: usize, column1: usize, row2: usize, column2: usize) -> i64 {
        let columns = column1..=column2;
        columns.map(|column| self.totals[row2 + 1][column] - self.totals[row1][column]).sum()
    }
}
