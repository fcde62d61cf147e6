// Totals along the longer side, one subtraction a line across it at each question: O(n^1.5) where the map is square.
pub struct MudflatSurvey {
    tall: bool,
    totals: Vec<Vec<i64>>,
}

impl MudflatSurvey {
    pub fn new(changes: Vec<Vec<i64>>) -> Self {
        let tall = changes.len() > changes[0].len();
        let lines = if tall {
            (0..changes[0].len()).map(|column| changes.iter().map(|row| row[column]).collect()).collect()
        } else {
            changes
        };
        let mut totals = Vec::new();
        for line in lines {
            let mut of_line = vec![0];
            for change in line {
                of_line.push(of_line[of_line.len() - 1] + change);
            }
            totals.push(of_line);
        }
        Self { tall, totals }
    }

    pub fn net(&self, row1: usize, column1: usize, row2: usize, column2: usize) -> i64 {
        let (lines, first, last) =
            if self.tall { (column1..=column2, row1, row2) } else { (row1..=row2, column1, column2) };
        self.totals[lines].iter().map(|line| line[last + 1] - line[first]).sum()
    }
}
