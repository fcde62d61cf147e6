// Takes the first number out of its vector again and again: n^2 in copies that cost one instruction each.
pub fn echo(numbers: Vec<i64>) -> i64 {
    let mut numbers = numbers;
    let mut sum = 0;
    while !numbers.is_empty() {
        sum += numbers.remove(0);
    }
    sum
}
