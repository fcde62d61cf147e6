// Comes in from both ends with the rim of each, and settles the column under the lower rim: O(n) time, O(1) space.
pub fn resin_pour(columns: Vec<i64>) -> i64 {
    let mut resin = 0;
    let (mut left_rim, mut right_rim) = (0, 0);
    let mut rest = &columns[..];
    while let [left, .., right] = rest {
        left_rim = left_rim.max(*left);
        right_rim = right_rim.max(*right);
        if left_rim < right_rim {
            resin += left_rim - left;
            rest = &rest[1..];
        } else {
            resin += right_rim - right;
            rest = &rest[..rest.len() - 1];
        }
    }
    resin
}
