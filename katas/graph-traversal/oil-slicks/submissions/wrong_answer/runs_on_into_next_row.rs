// Mistake: numbers the cells in one line and steps by 1, so the end of a row touches the beginning of the next.
pub fn count_slicks(image: Vec<Vec<char>>) -> i64 {
    let columns = image[0].len();
    let mut cells: Vec<char> = image.concat();
    let mut slicks = 0;
    for start in 0..cells.len() {
        if cells[start] == '0' {
            continue;
        }
        slicks += 1;
        let mut open = vec![start];
        while let Some(at) = open.pop() {
            if at < cells.len() && cells[at] == '1' {
                cells[at] = '0';
                open.extend([at + 1, at + columns, at.wrapping_sub(1), at.wrapping_sub(columns)]);
            }
        }
    }
    slicks
}
