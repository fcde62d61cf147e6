// Changes the vector it borrows and returns nothing.
impl Solution {
    pub fn turn(numbers: &mut Vec<i32>, by: i32) {
        let by = by as usize % numbers.len();
        numbers.rotate_right(by);
    }
}
