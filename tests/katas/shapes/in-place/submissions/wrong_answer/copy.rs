// Turns a copy and leaves the argument as it was.
fn turn(numbers: &mut Vec<i64>, by: usize) {
    let mut copy = numbers.clone();
    let length = copy.len();
    copy.rotate_right(by % length);
}
