// Mistake: steps on the side with the higher rim, where the level is not yet known.
pub fn resin_pour(columns: Vec<i64>) -> i64 {
    let mut resin = 0;
    let (mut left_rim, mut right_rim) = (0, 0);
    let (mut left, mut right) = (0, columns.len() - 1);
    while left < right {
        left_rim = left_rim.max(columns[left]);
        right_rim = right_rim.max(columns[right]);
        if left_rim > right_rim {
            resin += left_rim - columns[left];
            left += 1;
        } else {
            resin += right_rim - columns[right];
            right -= 1;
        }
    }
    resin
}
