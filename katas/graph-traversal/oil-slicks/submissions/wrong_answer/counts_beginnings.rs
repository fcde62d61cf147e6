// Mistake: counts the covered cells with clean water above and to the left; a slick can have several of these.
pub fn count_slicks(image: Vec<Vec<char>>) -> usize {
    let covered = |row: usize, column: usize| image[row][column] == '1';
    let begins = |row: usize, column: usize| {
        let above = row > 0 && covered(row - 1, column);
        let left = column > 0 && covered(row, column - 1);
        covered(row, column) && !above && !left
    };
    let columns = image[0].len();
    (0..image.len()).map(|row| (0..columns).filter(|&column| begins(row, column)).count()).sum()
}
