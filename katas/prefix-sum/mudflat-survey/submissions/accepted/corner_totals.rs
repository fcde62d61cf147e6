// Totals of all that lies above and to the left of each corner, four of them a question: O(n) for n squares, then O(1).
pub struct MudflatSurvey {
    totals: Vec<Vec<i64>>,
}

impl MudflatSurvey {
    pub fn new(changes: Vec<Vec<i64>>) -> Self {
        let mut above = vec![0; changes[0].len() + 1];
        let mut totals = vec![above.clone()];
        for row in &changes {
            let mut of_row = 0;
            for (change, total) in row.iter().zip(&mut above[1..]) {
                of_row += change;
                *total += of_row;
            }
            totals.push(above.clone());
        }
        Self { totals }
    }

    pub fn net(&self, row1: usize, column1: usize, row2: usize, column2: usize) -> i64 {
        let below = &self.totals[row2 + 1];
        let above = &self.totals[row1];
        below[column2 + 1] - below[column1] - (above[column2 + 1] - above[column1])
    }
}
