// Borrows a slice.
fn turn(numbers: &mut [i64], by: usize) {
    let length = numbers.len();
    numbers.rotate_right(by % length);
}
