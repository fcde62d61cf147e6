// Mistake: a total is its square, the total above and the total to the left: what these share counts twice.
pub struct MudflatSurvey {
    totals: Vec<Vec<i64>>,
}

impl MudflatSurvey {
    pub fn new(changes: Vec<Vec<i64>>) -> Self {
        let (rows, columns) = (changes.len(), changes[0].len());
        let mut totals = vec![vec![0i64; columns + 1]; rows + 1];
        for row in 0..rows {
            for column in 0..columns {
                let around = totals[row][column + 1].wrapping_add(totals[row + 1][column]);
                totals[row + 1][column + 1] = changes[row][column].wrapping_add(around);
            }
        }
        Self { totals }
    }

    pub fn net(&self, row1: usize, column1: usize, row2: usize, column2: usize) -> i64 {
        let [below, above] = [row2 + 1, row1].map(|row| &self.totals[row]);
        let left = below[column1].wrapping_sub(above[column1]);
        below[column2 + 1].wrapping_sub(above[column2 + 1]).wrapping_sub(left)
    }
}
