// Forgets to turn.
pub fn turned(grid: Vec<Vec<char>>) -> Vec<Vec<char>> {
    (0..grid[0].len()).map(|column| grid.iter().map(|row| row[column]).collect()).collect()
}
