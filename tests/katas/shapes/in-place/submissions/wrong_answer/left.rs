// Turns the other way.
fn turn(numbers: &mut Vec<i64>, by: usize) {
    let length = numbers.len();
    numbers.rotate_left(by % length);
}
