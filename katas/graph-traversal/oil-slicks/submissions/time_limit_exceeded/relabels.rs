// Numbers the cells and lets each take over the smallest number beside it until nothing changes: O(n^2).
pub fn count_slicks(image: Vec<Vec<char>>) -> usize {
    let (rows, columns) = (image.len(), image[0].len());
    let mut labels: Vec<usize> = (0..rows * columns).collect();
    let mut changed = true;
    while changed {
        changed = false;
        for row in 0..rows {
            for column in 0..columns {
                if image[row][column] == '0' {
                    continue;
                }
                let here = row * columns + column;
                let (above, left) = (row.wrapping_sub(1), column.wrapping_sub(1));
                let around = [(above, column), (row + 1, column), (row, left), (row, column + 1)];
                for (r, c) in around {
                    let is_covered = r < rows && c < columns && image[r][c] == '1';
                    if is_covered && labels[r * columns + c] < labels[here] {
                        labels[here] = labels[r * columns + c];
                        changed = true;
                    }
                }
            }
        }
    }
    let is_first = |cell: &usize| image[cell / columns][cell % columns] == '1' && labels[*cell] == *cell;
    (0..labels.len()).filter(is_first).count()
}
