// Floods each slick that no earlier flood has wiped out, on a stack of its own: O(n) time for n cells.
pub fn count_slicks(image: Vec<Vec<char>>) -> i64 {
    let mut image = image;
    let mut slicks = 0;
    for row in 0..image.len() {
        for column in 0..image[0].len() {
            if image[row][column] == '1' {
                slicks += 1;
                wipe(&mut image, row, column);
            }
        }
    }
    slicks
}

/// Cleans the cell and all that belongs to its slick.
fn wipe(image: &mut [Vec<char>], row: usize, column: usize) {
    let mut open = vec![(row, column)];
    while let Some((row, column)) = open.pop() {
        // Above the first row the subtraction wraps to a row that is not there.
        let Some(cell) = image.get_mut(row).and_then(|cells| cells.get_mut(column)) else {
            continue;
        };
        if *cell == '1' {
            *cell = '0';
            open.push((row.wrapping_sub(1), column));
            open.push((row + 1, column));
            open.push((row, column.wrapping_sub(1)));
            open.push((row, column + 1));
        }
    }
}
