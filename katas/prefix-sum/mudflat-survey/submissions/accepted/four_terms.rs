// Each total from its three neighbours, with an empty row and column before the first, in LeetCode's form.
struct MudflatSurvey {
    sum: Vec<Vec<i32>>,
}

impl MudflatSurvey {
    fn new(changes: Vec<Vec<i32>>) -> Self {
        let (m, n) = (changes.len(), changes[0].len());
        let mut sum = vec![vec![0; n + 1]; m + 1];
        for i in 0..m {
            for j in 0..n {
                sum[i + 1][j + 1] = changes[i][j] + sum[i][j + 1] + sum[i + 1][j] - sum[i][j];
            }
        }
        Self { sum }
    }

    fn net(&self, row1: i32, column1: i32, row2: i32, column2: i32) -> i32 {
        let (a, b) = (row1 as usize, column1 as usize);
        let (c, d) = (row2 as usize + 1, column2 as usize + 1);
        self.sum[c][d] - self.sum[a][d] - self.sum[c][b] + self.sum[a][b]
    }
}
