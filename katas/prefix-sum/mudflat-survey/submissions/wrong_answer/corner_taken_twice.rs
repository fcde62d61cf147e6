// Mistake: takes off what lies above and what lies to the left, but never puts back what both have in common.
pub struct MudflatSurvey {
    totals: Vec<Vec<i64>>,
}

impl MudflatSurvey {
    pub fn new(changes: Vec<Vec<i64>>) -> Self {
        let mut totals = vec![vec![0; changes[0].len() + 1]];
        for row in &changes {
            let mut next = vec![0];
            let mut of_row = 0;
            for (change, above) in row.iter().zip(&totals[totals.len() - 1][1..]) {
                of_row += change;
                next.push(above + of_row);
            }
            totals.push(next);
        }
        Self { totals }
    }

    pub fn net(&self, row1: usize, column1: usize, row2: usize, column2: usize) -> i64 {
        let totals = &self.totals;
        totals[row2 + 1][column2 + 1] - totals[row1][column2 + 1] - totals[row2 + 1][column1]
    }
}
