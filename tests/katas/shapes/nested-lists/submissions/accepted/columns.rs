// Rows become columns, from the last.
pub fn turned(grid: Vec<Vec<char>>) -> Vec<Vec<char>> {
    (0..grid[0].len()).map(|column| grid.iter().rev().map(|row| row[column]).collect()).collect()
}
