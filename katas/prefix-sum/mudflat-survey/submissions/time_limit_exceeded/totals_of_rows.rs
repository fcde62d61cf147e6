// Totals along each row, one subtraction a row at each question: O(n^2) where the map is tall.
pub struct MudflatSurvey {
    totals: Vec<Vec<i64>>,
}

impl MudflatSurvey {
    pub fn new(changes: Vec<Vec<i64>>) -> Self {
        let mut totals = Vec::new();
        for row in changes {
            let mut of_row = vec![0];
            for change in row {
                of_row.push(of_row[of_row.len() - 1] + change);
            }
            totals.push(of_row);
        }
        Self { totals }
    }

    pub fn net(&self, row1: usize, column1: usize, row2: usize, column2: usize) -> i64 {
        self.totals[row1..=row2].iter().map(|row| row[column2 + 1] - row[column1]).sum()
    }
}
