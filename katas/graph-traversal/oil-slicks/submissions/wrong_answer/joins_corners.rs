// Mistake: spreads to all eight cells around, so slicks that touch only at a corner are taken for one.
pub fn count_slicks(mut image: Vec<Vec<char>>) -> i64 {
    let mut slicks = 0;
    for row in 0..image.len() {
        for column in 0..image[0].len() {
            if image[row][column] == '1' {
                slicks += 1;
                wipe(&mut image, row as i64, column as i64);
            }
        }
    }
    slicks
}

fn wipe(image: &mut [Vec<char>], row: i64, column: i64) {
    let Some(cell) = image.get_mut(row as usize).and_then(|cells| cells.get_mut(column as usize)) else {
        return;
    };
    if *cell == '1' {
        *cell = '0';
        for down in -1..=1 {
            for right in -1..=1 {
                wipe(image, row + down, column + right);
            }
        }
    }
}
