// Writes the length in binary by repeated division and reads the digits back, one digit per halving of the length.
pub fn work(numbers: Vec<i64>) -> i64 {
    let mut rest = numbers.len();
    let mut digits = String::new();
    while rest > 0 {
        digits.push(if rest % 2 == 1 { '1' } else { '0' });
        rest /= 2;
    }
    let mut value: i64 = 0;
    for digit in digits.chars().rev() {
        value = (value * 3 + i64::from(digit == '1')) % 1_000_003;
    }
    value
}
