// Mistake: spreads to the right and down only, as if the scan had seen to what lies above and to the left.
pub fn count_slicks(mut image: Vec<Vec<char>>) -> i64 {
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

fn wipe(image: &mut [Vec<char>], row: usize, column: usize) {
    let Some(cell) = image.get_mut(row).and_then(|cells| cells.get_mut(column)) else {
        return;
    };
    if *cell == '1' {
        *cell = '0';
        wipe(image, row, column + 1);
        wipe(image, row + 1, column);
    }
}
